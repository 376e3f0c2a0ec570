using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>What the goal waited for is there.</summary>
public sealed record GoalUnblocked(EventStamp Stamp, GoalReference Goal) : GoalEvent(Stamp, Goal)
{
    /// <inheritdoc/>
    public override string Kind => "goal.unblocked";
}
