using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>Trainee and mentor agreed that one of them, or somebody else, does something.</summary>
/// <param name="Stamp">Which, when, by whom, about whom; the action's id is the event's.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">The id of the person who does it.</param>
/// <param name="Due">The day by which; null where none was agreed.</param>
/// <param name="Goal">The goal it helps; null for none.</param>
public sealed record ActionAgreed(EventStamp Stamp, string Text, string Owner, DateOnly? Due = null, GoalReference? Goal = null) : YearEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "action.agreed";

    /// <inheritdoc/>
    public override GoalReference? About => Goal;
}
