using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>An edit of a file that mends one problem and touches nothing else.</summary>
/// <param name="Problem">What it mends, and in which file.</param>
/// <param name="Title">What it does, as an imperative.</param>
/// <param name="Edits">The pieces of the file's text that it replaces, in the order of their places.</param>
public sealed record QuickFix(Diagnostic Problem, string Title, ImmutableArray<TextEdit> Edits)
{
    /// <summary>What may be read differently once it is made.</summary>
    internal FixEffect Effect { get; init; }
}
