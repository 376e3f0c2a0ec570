namespace Onboarding.Core.Sources;

/// <summary>A fault that files can have. Codes are permanent: never renamed, never used again.</summary>
/// <param name="Code">For example <c>CUR0201</c>; its page is <c>docs/problems/CUR0201.md</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One sentence with <c>{0}</c> placeholders that says what is wrong.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Message)
{
    /// <summary>The problem at a place, its message filled in with <paramref name="arguments"/>.</summary>
    public Diagnostic At(SourceLocation location, params object[] arguments) =>
        new(this, location, arguments.Length == 0 ? Message : string.Format(Message, arguments));
}
