using Onboarding.Core.Curricula;
using Onboarding.Tui.Models.Forms;

namespace Onboarding.Tui.Commands;

/// <summary>The curriculum itself: what is new in it.</summary>
internal static class CurriculumCommands
{
    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("goal.new", "Curriculum", "New goal here…", c => Begin(c, GoalForm.PlaceAt(c.Workbench.CurrentTarget, c.Snapshot)))
        {
            Places = [MenuPlace.Goal, MenuPlace.Topic],
            Reopen = (c, form) => Begin(c, GoalForm.PlaceOf(form, c.Snapshot)),
            When = When.PlaceForGoalIsSelected,
            Menu = "Goal",
        },
    ];

    private static void Begin(CommandContext c, GoalPlace? place)
    {
        if (place is not null) c.Workbench.Fill(GoalForm.Of(c.Snapshot, place, c.Workbench.WithTeam, (plan, title, command, form) => c.Workbench.WriteAddition(plan, title, command, form)));
    }
}
