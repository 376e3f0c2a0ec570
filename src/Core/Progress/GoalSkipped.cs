using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>The goal is left out of this trainee's year.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Goal">The goal, as it was then.</param>
/// <param name="Reason">Why it is left out.</param>
public sealed record GoalSkipped(EventStamp Stamp, GoalReference Goal, string Reason) : GoalEvent(Stamp, Goal)
{
    /// <inheritdoc/>
    public override string Kind => "goal.skipped";
}
