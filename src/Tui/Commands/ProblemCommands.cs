namespace Onboarding.Tui.Commands;

/// <summary>What can be done about a problem.</summary>
internal static class ProblemCommands
{
    private const string Category = "Problem";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("problem.fix", Category, "Mend it: show the diff, then write it", c => c.Workbench.MendProblem(isAll: false))
        {
            Keys = [new("f", Scope.Workbench)],
            Hints = [new(Scope.List, 1, "mend")],
            Places = [MenuPlace.Problem],
            When = When.ProblemCanBeMended,
        },
        new("problem.fixAll", Category, "Mend all like it: show the diff, then write it", c => c.Workbench.MendProblem(isAll: true))
        {
            Keys = [new("F", Scope.Workbench)],
            Places = [MenuPlace.Problem],
            When = When.ProblemCanBeMended,
        },
        new("problem.relink", Category, "Relink the progress with the goal that it may be now", c => c.Workbench.RelinkProblem())
        {
            Places = [MenuPlace.Problem],
            When = When.ProblemCanBeRelinked,
        },
    ];
}
