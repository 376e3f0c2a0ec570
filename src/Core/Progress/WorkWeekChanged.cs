namespace Onboarding.Core.Progress;

/// <summary>The trainee works on other days of the week than before.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Days">The days of the week on which the trainee works.</param>
/// <param name="From">The first day it is so.</param>
public sealed record WorkWeekChanged(EventStamp Stamp, WorkDays Days, DateOnly From) : YearEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "workWeek.changed";
}
