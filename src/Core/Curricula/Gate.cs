using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>What the team asks for before a trainee takes something over, such as going on call. Declared in a file's front matter. Immutable.</summary>
/// <param name="Id">What signatures name it by; unique in the curriculum.</param>
/// <param name="Title">As people call it.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record Gate(string Id, string Title, SourceLocation Location)
{
    /// <summary>The signature of whichever mentor of the trainee.</summary>
    public const string AnyMentor = "mentor";

    /// <summary>The goals that have to be complete, each once; a topic stands for the required goals under it.</summary>
    public ImmutableArray<Goal> Goals { get; init; } = [];

    /// <summary>How many sessions of which kinds there have to be.</summary>
    public ImmutableArray<GateSessions> Sessions { get; init; } = [];

    /// <summary>Whose signatures it takes, each another person's: a role of the roster, or <see cref="AnyMentor"/>.</summary>
    public ImmutableArray<string> Signatures { get; init; } = [];
}
