namespace Onboarding.Core.Progress;

/// <summary>An item of the agenda was talked about and needs no more time.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Item">The item's id.</param>
/// <param name="Outcome">What came of it; null for nothing to remember.</param>
public sealed record AgendaSettled(EventStamp Stamp, Guid Item, string? Outcome = null) : YearEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "agenda.settled";
}
