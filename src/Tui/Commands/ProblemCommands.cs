using Onboarding.Tui.Models;

namespace Onboarding.Tui.Commands;

/// <summary>What can be done about a problem.</summary>
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
        new("problem.fix", Category, "Mend it, after a look at the diff", c => c.Workbench.MendProblem(isAll: false))
        {
            Keys = [new("f", Scope.Workbench)],
            Hints = [new(Scope.List, 1, "mend")],
            Places = [MenuPlace.Problem],
            When = When.ProblemCanBeMended,
        },
        new("problem.fixAll", Category, "Mend all like it, after a look at the diff", c => c.Workbench.MendProblem(isAll: true))
        {
            Keys = [new("F", Scope.Workbench)],
            Places = [MenuPlace.Problem],
            When = When.ProblemCanBeMended,
        },
        new("problem.relink", Category, "Relink its progress", c => c.Workbench.RelinkProblem())
        {
            Places = [MenuPlace.Problem],
            When = When.ProblemCanBeRelinked,
        },
    ];
}
