using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>The goal is open again: done, skipped and returned no longer count.</summary>
public sealed record GoalReopened(EventStamp Stamp, GoalReference Goal) : GoalEvent(Stamp, Goal)
{
    /// <inheritdoc/>
    public override string Kind => "goal.reopened";
}
