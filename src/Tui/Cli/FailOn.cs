using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>What <c>onboard diff --fail-on</c> may be told to fail on.</summary>
internal static class FailOn
{
    private static readonly (string Name, string Meaning, Func<MigrationReport, int> Count)[] All =
    [
        ("detach", "marks that detach", report => report.Trainees.Sum(trainee => trainee.Detached.Count())),
        ("second-look", "sign-offs that want a second look", report => report.Trainees.Sum(trainee => trainee.SecondLooks.Count())),
        ("status", "marks that count differently", report => report.Trainees.Sum(trainee => trainee.Altered.Count())),
        ("remove", "goals that were removed", report => report.Curriculum.Changes.Count(change => change.Is(GoalChanges.Removed))),
        ("change", "goals that changed", report => report.Curriculum.Changes.Length),
    ];

    public static string[] Names { get; } = [.. All.Select(row => row.Name)];

    public static string Words { get; } = $"{string.Join(", ", Names[..^1])} or {Names[^1]}";

    /// <summary>The exit code; what made it one is said on the error stream.</summary>
    public static int ExitCodeOf(CliInvocation invocation, MigrationReport report, string[] asked)
    {
        var exitCode = ExitCodes.Ok;
        foreach (var (name, meaning, count) in All)
        {
            if (!asked.Contains(name) || count(report) is not (> 0 and var found)) continue;
            invocation.Errors.Text($"--fail-on {name}: {meaning}: {found}", Tone.Error);
            exitCode = ExitCodes.Found;
        }
        return exitCode;
    }
}
