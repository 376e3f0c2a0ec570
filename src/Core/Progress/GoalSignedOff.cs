using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>A mentor confirmed that the goal is reached.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Goal">The goal, as it was then.</param>
/// <param name="Note">What the mentor adds.</param>
public sealed record GoalSignedOff(EventStamp Stamp, GoalReference Goal, string? Note = null) : GoalEvent(Stamp, Goal)
{
    /// <inheritdoc/>
    public override string Kind => "goal.signedOff";
}
