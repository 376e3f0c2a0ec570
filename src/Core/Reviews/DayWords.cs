using System.Globalization;

namespace Onboarding.Core.Reviews;

/// <summary>Days as people say them, seen from today.</summary>
public static class DayWords
{
    private const int WeeksOfYear = 52;

    /// <summary><c>week 11 of 52</c>; before and after the year, what fits.</summary>
    /// <param name="week">Of the trainee's year, one-based; 0 before the first day.</param>
    public static string Week(int week) => week switch
    {
        < 1 => "not started yet",
        <= WeeksOfYear => $"week {week} of {WeeksOfYear}",
        _ => $"week {week}",
    };

    /// <summary><c>today</c>, <c>yesterday</c>, <c>Tuesday</c> within the last six days, else <c>12 Mar</c>; with the year when it is another.</summary>
    public static string Past(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        0 => "today",
        1 => "yesterday",
        > 1 and < 7 => day.DayOfWeek.ToString(),
        _ => OnCalendar(day, today),
    };

    /// <summary><c>today</c>, <c>tomorrow</c>, <c>Friday</c> within the next six days, else <c>12 Mar</c>; with the year when it is another.</summary>
    public static string Future(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        > 1 and < 7 => day.DayOfWeek.ToString(),
        _ => OnCalendar(day, today),
    };

    /// <summary><c>12 Mar</c>; with the year when it is another.</summary>
    public static string OnCalendar(DateOnly day, DateOnly today) =>
        day.ToString(day.Year == today.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);
}
