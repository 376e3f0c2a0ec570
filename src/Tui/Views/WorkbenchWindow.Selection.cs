using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Health;

namespace Onboarding.Tui.Views;

/// <summary>What commands act on: where the focus is, or what is selected together.</summary>
internal sealed partial class WorkbenchWindow
{
    public Target? CurrentTarget
    {
        get
        {
            if (_pointedAt is { } pointedAt) return pointedAt;
            if (_side.HasFocus && _side.Target is { } selected) return selected;
            if (_panel.HasFocus && PanelTarget is GoalTarget or ProblemTarget) return PanelTarget;
            var focused = ActiveEditor.Page.Target;
            return Editors.Active.Active?.Key switch
            {
                // On a goal's page keys act on that goal, whatever link Tab stopped at.
                GoalTab tab => focused is QuestionTarget ? focused : new GoalTarget(tab.Goal),
                TodayTab => focused is GoalTarget ? focused : Snapshot.Review.Next is { } next ? new GoalTarget(next.Standing.Goal.Id) : null,
                // What the whole team says of a goal is no reason to record something in one trainee's year.
                HealthTab => focused is GoalTarget ? null : focused,
                _ => focused,
            };
        }
    }

    public ImmutableArray<Target> SelectedTargets
    {
        get
        {
            var list = _side.List;
            if (_pointedAt is not null || !_side.IsInList || list.Marks.Count == 0) return CurrentTarget is { } current ? [current] : [];
            // The tree's rows are their goals; other lists are short.
            if (_side.View == _curriculum) return [.. list.Marks.Keys.OfType<GoalId>().Select(id => new GoalTarget(id))];
            return [.. Enumerable.Range(0, list.Cursor.Rows.Count).Where(row => list.Marks.Contains(list.Cursor.Rows.KeyAt(row))).Select(list.Cursor.Rows.TargetAt).OfType<Target>()];
        }
    }

    public GoalStanding? CurrentGoal => OfShownYear(CurrentTarget);

    public ImmutableArray<GoalStanding> SelectedGoals => SelectedTargets switch
    {
        [var only] => OfShownYear(only) is { } standing ? [standing] : [],
        var several => [.. several.Select(OfShownYear).OfType<GoalStanding>().OrderBy(standing => standing.Goal.Index)],
    };

    private GoalStanding? OfShownYear(Target? target) =>
        YearGoal.At(target, Snapshot) is { } goal && Snapshot.IsShown(goal.Trainee) ? goal.Standing : null;
}
