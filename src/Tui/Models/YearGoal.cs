using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>A goal in one trainee's year.</summary>
/// <param name="Trainee">Whose year it is.</param>
/// <param name="Standing">Where the goal stands in it.</param>
internal sealed record YearGoal(string Trainee, GoalStanding Standing)
{
    /// <summary>The goal that a target leads to, in the year that it leads to; null where it leads to none.</summary>
    public static YearGoal? At(Target? target, WorkspaceSnapshot snapshot) => target switch
    {
        YearTarget year => snapshot.YearOf(year.Trainee) is { } found ? In(found, GoalOf(year.Of)) : null,
        null => null,
        _ => In(snapshot.Year, GoalOf(target)),
    };

    /// <summary>The goal that a target is about.</summary>
    private static GoalId? GoalOf(Target target) => target switch
    {
        GoalTarget goal => goal.Goal,
        QuestionTarget question => question.Goal,
        AgendaTarget item => item.Goal,
        ActionTarget action => action.Goal,
        _ => null,
    };

    private static YearGoal? In(TraineeYear year, GoalId? goal)
    {
        if (goal is not { } id) return null;
        // The curriculum is the same for all; a standing knows its own goal.
        var standing = year.Review.Find(id);
        return standing is null ? null : new YearGoal(year.Trainee.Id, standing);
    }
}
