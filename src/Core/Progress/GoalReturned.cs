using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>A mentor gave a done goal back.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Goal">The goal, as it was then.</param>
/// <param name="Reason">What is missing.</param>
public sealed record GoalReturned(EventStamp Stamp, GoalReference Goal, string Reason) : GoalEvent(Stamp, Goal)
{
    /// <inheritdoc/>
    public override string Kind => "goal.returned";
}
