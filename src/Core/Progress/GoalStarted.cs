using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>Work on the goal began.</summary>
public sealed record GoalStarted(EventStamp Stamp, GoalReference Goal) : GoalEvent(Stamp, Goal)
{
    /// <inheritdoc/>
    public override string Kind => "goal.started";
}
