using Onboarding.Core.Sources;

namespace Onboarding.Tui.Cli.Checking;

/// <summary>Problems as workflow commands of GitHub Actions, which shows them at their lines in a pull request.</summary>
internal static class GitHubAnnotations
{
    public static void Print(CliInvocation invocation, CheckedFiles files)
    {
        // Made safe as one line before it is a document: a line break in it, of whatever kind, would begin another command.
        foreach (var problem in files.Problems) invocation.Out.Document(SafeText.Show(Of(problem, files.Shown(problem))));
    }

    public static string Of(Diagnostic problem, string file) =>
        $"::{CommandOf(problem.Severity)} file={Property(file)},line={problem.Location.Line},col={problem.Location.Column},title={Property(problem.Code)}::{Data(problem.Message)}";

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
