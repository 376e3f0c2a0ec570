using Onboarding.Tui.Models;

namespace Onboarding.Tui.Commands;

/// <summary>What can be done with a problem.</summary>
internal static class ProblemCommands
{
    private const string Category = "Problem";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("problem.explain", Category, "Explain what it means and how to correct it", c => c.Workbench.Open(new TabTarget(new ExplanationTab(c.Problem!.Code))))
        {
            Places = [MenuPlace.Problem],
            When = When.ProblemIsSelected,
        },
    ];
}
