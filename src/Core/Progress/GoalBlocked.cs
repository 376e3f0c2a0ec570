using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>The goal can't go on until something outside of it changes.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Goal">The goal, as it was then.</param>
/// <param name="Reason">What it waits for.</param>
public sealed record GoalBlocked(EventStamp Stamp, GoalReference Goal, string Reason) : GoalEvent(Stamp, Goal)
{
    /// <inheritdoc/>
    public override string Kind => "goal.blocked";
}
