using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Health;

namespace Onboarding.Tui.Commands;

/// <summary>All that a command may see and do. No command knows a view.</summary>
internal sealed class CommandContext(IWorkbench workbench)
{
    public IWorkbench Workbench { get; } = workbench;

    public WorkspaceSnapshot Snapshot => Workbench.Snapshot;

    /// <summary>The goal that the focus is on, or whose page is open; null for none.</summary>
    public GoalStanding? Goal => Workbench.CurrentGoal;

    /// <summary>The goals that are selected together, in document order; else the one that the focus is on; empty for none.</summary>
    public ImmutableArray<GoalStanding> Goals => Workbench.SelectedGoals;

    /// <summary>The gate whose page is in front, else the first one; null where the curriculum has none.</summary>
    public Gate? Gate => Workbench.Editors.Active.Active?.Key is ReadinessTab tab && Snapshot.Curriculum.FindGate(tab.Gate) is { } shown ? shown : Snapshot.Curriculum.Gates.FirstOrDefault();

    /// <summary>The hand-over whose page is in front; null for none.</summary>
    public HandOverTab? HandOver => Workbench.Editors.Active.Active?.Key as HandOverTab;

    /// <summary>The page of the curriculum's health that is in front; null where another is.</summary>
    public HealthTab? Health => Workbench.Editors.Active.Active?.Key as HealthTab;

    /// <summary>Those of the selected goals for which a command makes sense.</summary>
    public ImmutableArray<GoalStanding> GoalsFor(When when) => [.. Goals.Where(when.Allows)];

    /// <summary>The goals that are selected together, each in the year of its trainee; empty for none.</summary>
    public ImmutableArray<YearGoal> YearGoals => [.. Workbench.SelectedTargets.Select(target => YearGoal.At(target, Snapshot)).OfType<YearGoal>()];

    /// <summary>The question that is selected, in the year of its trainee; null for none.</summary>
    public YearQuestion? Question => YearQuestion.At(Workbench.CurrentTarget, Snapshot);

    /// <summary>The problem that is selected; null for none.</summary>
    public Diagnostic? Problem => (Workbench.CurrentTarget as ProblemTarget)?.Problem;

    /// <summary>Records an event about each goal in the year of its trainee, as one action, and says so once.</summary>
    public void RecordIn(ImmutableArray<YearGoal> goals, Func<EventStamp, GoalReference, ProgressEvent> happened, string said)
    {
        if (goals.IsEmpty) return;
        Workbench.RecordTogether(
            [.. goals.Select(goal => new Recording(stamp => happened(stamp, GoalReference.To(goal.Standing.Goal)), goal.Trainee))],
            goals is [var only] ? $"{said}: {only.Standing.Goal.Title}" : $"{said}: {CountWords.Of(goals.Length, "goal")}");
    }

    /// <summary>Records an event about each goal and says so once.</summary>
    public void Record(ImmutableArray<GoalStanding> goals, Func<EventStamp, GoalReference, ProgressEvent> happened, string said) =>
        RecordEach(goals, (stamp, standing) => happened(stamp, GoalReference.To(standing.Goal)), said);

    /// <summary>Records an event about each goal, which may be another for each, and says so once.</summary>
    public void RecordEach(ImmutableArray<GoalStanding> goals, Func<EventStamp, GoalStanding, ProgressEvent> happened, string said)
    {
        if (goals is [var only]) Workbench.Record(stamp => happened(stamp, only), $"{said}: {only.Goal.Title}");
        else if (goals.Length > 1) Workbench.RecordTogether([.. goals.Select(goal => new Recording(stamp => happened(stamp, goal)))], $"{said}: {CountWords.Of(goals.Length, "goal")}");
    }
}
