namespace Onboarding.Core.Sources;

/// <summary>One fault found in a file: a problem, as the screen calls it.</summary>
/// <param name="Rule">Which fault it is.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">One sentence that says what is wrong here.</param>
public sealed record Diagnostic(DiagnosticRule Rule, SourceLocation Location, string Message)
{
    /// <summary>What it is about, for whoever mends it: an id; null where its place says all.</summary>
    public string? Subject { get; init; }

    /// <summary>The rule's permanent code.</summary>
    public string Code => Rule.Code;

    /// <summary>How much it matters.</summary>
    public Severity Severity => Rule.Severity;
}
