using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

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

    /// <summary>Those of the selected goals for which a command makes sense.</summary>
    public ImmutableArray<GoalStanding> GoalsFor(When when) => [.. Goals.Where(when.Allows)];

    /// <summary>Records an event about each goal and says so once.</summary>
    public void Record(ImmutableArray<GoalStanding> goals, Func<EventStamp, GoalReference, ProgressEvent> happened, string said) =>
        RecordEach(goals, (stamp, standing) => happened(stamp, GoalReference.To(standing.Goal)), said);

    /// <summary>Records an event about each goal, which may be another for each, and says so once.</summary>
    public void RecordEach(ImmutableArray<GoalStanding> goals, Func<EventStamp, GoalStanding, ProgressEvent> happened, string said)
    {
        if (goals is [var only]) Workbench.Record(stamp => happened(stamp, only), $"{said}: {only.Goal.Title}");
        else if (goals.Length > 1) Workbench.RecordTogether([.. goals.Select<GoalStanding, Func<EventStamp, ProgressEvent>>(goal => stamp => happened(stamp, goal))], $"{said}: {goals.Length} goals");
    }
}
