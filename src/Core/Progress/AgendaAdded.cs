using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>Somebody wants to talk about something at the next one-on-one.</summary>
/// <param name="Stamp">Which, when, by whom, about whom; the item's id is the event's.</param>
/// <param name="Text">What to talk about.</param>
/// <param name="Goal">The goal it is about; null for none.</param>
public sealed record AgendaAdded(EventStamp Stamp, string Text, GoalReference? Goal = null) : YearEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "agenda.added";

    /// <inheritdoc/>
    public override GoalReference? About => Goal;
}
