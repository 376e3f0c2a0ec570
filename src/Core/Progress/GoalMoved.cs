using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>Progress recorded for a goal now counts for another id: it was renamed or reworded, and a person confirmed it.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Goal">The goal, as it was then.</param>
/// <param name="To">The id it counts for from now on.</param>
public sealed record GoalMoved(EventStamp Stamp, GoalReference Goal, GoalId To) : GoalEvent(Stamp, Goal)
{
    /// <inheritdoc/>
    public override string Kind => "goal.moved";
}
