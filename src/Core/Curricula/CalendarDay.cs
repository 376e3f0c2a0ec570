namespace Onboarding.Core.Curricula;

/// <summary>Days counted from a day, which stop at the calendar's end: a file may say any year.</summary>
public static class CalendarDay
{
    /// <summary>So many days later, or the calendar's last day.</summary>
    public static DateOnly AddDays(DateOnly day, int days) => day.DayNumber > DateOnly.MaxValue.DayNumber - days ? DateOnly.MaxValue : day.AddDays(days);

    /// <summary>So many months later, or the calendar's last day.</summary>
    public static DateOnly AddMonths(DateOnly day, int months) => day > DateOnly.MaxValue.AddMonths(-months) ? DateOnly.MaxValue : day.AddMonths(months);
}
