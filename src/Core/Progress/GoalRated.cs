using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>Somebody rated the confidence in a goal: the trainee the own one, a mentor theirs.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Goal">The goal, as it was then.</param>
/// <param name="Confidence">1 (heard of it) to 5 (could teach it).</param>
public sealed record GoalRated(EventStamp Stamp, GoalReference Goal, int Confidence) : GoalEvent(Stamp, Goal)
{
    /// <inheritdoc/>
    public override string Kind => "goal.rated";
}
