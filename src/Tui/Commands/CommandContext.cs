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

    /// <summary>Records an event about the current goal and says so.</summary>
    public void RecordGoal(Func<EventStamp, GoalReference, ProgressEvent> happened, string said)
    {
        if (Goal is { } goal) Workbench.Record(stamp => happened(stamp, GoalReference.To(goal.Goal)), $"{said}: {goal.Goal.Title}");
    }
}
