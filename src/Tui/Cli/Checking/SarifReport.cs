using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli.Checking;

/// <summary>Makes a SARIF log of what was found.</summary>
internal static class SarifReport
{
    private const string ToolName = "onboard";

    public static SarifLog Of(CheckedFiles files)
    {
        var rules = files.Problems.Select(problem => problem.Rule).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal).ToArray();
        var results = files.Problems.Select(problem => ResultOf(problem, Array.FindIndex(rules, rule => rule.Code == problem.Code), files.Shown(problem)));
        return new SarifLog([new SarifRun(new SarifTool(new SarifDriver(ToolName, [.. rules.Select(RuleOf)])), [.. results])]);
    }

    /// <summary>A path with <c>/</c> as a reference that a URI may be: relative where it lies below, else the address of a file.</summary>
    public static string UriOf(string path)
    {
        var isBelow = !Path.IsPathRooted(path) && !path.StartsWith("../", StringComparison.Ordinal);
        return isBelow ? Encoded(path) : "file://" + (path.StartsWith('/') ? "" : "/") + Encoded(path);
    }

    private static SarifRule RuleOf(DiagnosticRule rule)
    {
        var explanation = Explanations.Find(rule.Code)!;
        return new SarifRule(rule.Code, new(explanation.Title), new(explanation.Summary), new(explanation.Summary, explanation.Markdown), new(LevelOf(rule.Severity)));
    }

    private static SarifResult ResultOf(Diagnostic problem, int rule, string file) => new(
        problem.Code,
        rule,
        LevelOf(problem.Severity),
        new(problem.Message),
        [new(new(new(UriOf(file)), new(problem.Location.Line, problem.Location.Column)))]);

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
