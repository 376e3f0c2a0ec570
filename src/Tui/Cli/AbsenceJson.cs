using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Cli;

/// <summary>A time away, from its first day until its last; <c>WorkingDays</c> is how many working days of the year lie in it.</summary>
internal sealed record AbsenceJson(Guid Id, DateOnly From, DateOnly Until, int WorkingDays, string? Text, string By)
{
    public static AbsenceJson Of(AbsencePlanned absence, WorkCalendar calendar) =>
        new(absence.Stamp.Id, absence.From, absence.Until, calendar.DaysAway(absence.From, absence.Until), absence.Text, absence.Stamp.By);
}
