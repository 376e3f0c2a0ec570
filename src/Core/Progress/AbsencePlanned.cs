namespace Onboarding.Core.Progress;

/// <summary>The trainee is away: what is due moves by as many working days.</summary>
/// <param name="Stamp">Which, when, by whom, about whom; the absence's id is the event's.</param>
/// <param name="From">The first day away.</param>
/// <param name="Until">The last day away.</param>
/// <param name="Text">A word on it; null, as nobody has to say why.</param>
public sealed record AbsencePlanned(EventStamp Stamp, DateOnly From, DateOnly Until, string? Text = null) : YearEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "absence.planned";
}
