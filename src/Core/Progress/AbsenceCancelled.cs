namespace Onboarding.Core.Progress;

/// <summary>A planned absence does not take place, or was entered wrongly.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Absence">The absence's id.</param>
public sealed record AbsenceCancelled(EventStamp Stamp, Guid Absence) : YearEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "absence.cancelled";
}
