using Onboarding.Core.Sources;

namespace Onboarding.Tui.Cli.Checking;

/// <summary>A problem, its file as the text output names it.</summary>
internal sealed record ProblemJson(string Code, string Severity, string File, int Line, int Column, string Message)
{
    public static ProblemJson Of(Diagnostic problem, string file) =>
        new(problem.Code, SeverityWords.Of(problem.Severity), file, problem.Location.Line, problem.Location.Column, problem.Message);
}
