using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Reviews;

/// <summary>A trainee's working days, found by looking at one day after the other.</summary>
internal sealed class SlowCalendar(DateOnly start, YearRecord year)
{
    public bool IsAway(DateOnly day) => year.Absences.Any(absence => absence.From <= day && day <= absence.Until);

    public WorkDays WeekOn(DateOnly day)
    {
        var week = WorkDays.FullTime;
        var since = DateOnly.MinValue;
        foreach (var change in year.WorkWeeks)
        {
            if (change.From <= day && change.From >= since) (week, since) = (change.Days, change.From);
        }
        return week;
    }

    public bool IsWorkday(DateOnly day) => day >= start && !IsAway(day) && WeekOn(day).Contains(day.DayOfWeek);

    public int WorkedBy(DateOnly day) => DaysTo(day).Count(IsWorkday);

    public int AwayBy(DateOnly day) => DaysTo(day).Count(one => IsAway(one) && WeekOn(one).Contains(one.DayOfWeek));

    public DateOnly DueOn(DateOnly planned)
    {
        var asked = DaysTo(planned).Count(day => WorkDays.FullTime.Contains(day.DayOfWeek));
        var (due, worked) = (planned, WorkedBy(planned));
        while (worked < asked)
        {
            due = due.AddDays(1);
            if (IsWorkday(due)) worked++;
        }
        return due;
    }

    public DateOnly NextWorkday(DateOnly after)
    {
        do after = after.AddDays(1);
        while (!IsWorkday(after));
        return after;
    }

    private IEnumerable<DateOnly> DaysTo(DateOnly last)
    {
        for (var day = start; day <= last; day = day.AddDays(1)) yield return day;
    }
}
