using Onboarding.Tui.Models.Forms;

namespace Onboarding.Tui.Commands;

/// <summary>The curriculum itself: what is new in it.</summary>
internal static class CurriculumCommands
{
    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("goal.new", "Curriculum", "New goal here…", New)
        {
            Places = [MenuPlace.Goal, MenuPlace.Topic],
            When = When.PlaceForGoalIsSelected,
            Menu = "Goal",
        },
    ];

    private static void New(CommandContext c) =>
        c.Workbench.Fill(GoalForm.Of(c.Snapshot, GoalForm.PlaceAt(c.Workbench.CurrentTarget, c.Snapshot)!, (plan, title, command, form) => c.Workbench.WriteAddition(plan, title, command, form)));
}
