using System.Globalization;

namespace Onboarding.Tui.Models;

/// <summary>A day as people type it: <c>2026-03-17</c>, <c>today</c>, <c>yesterday</c>.</summary>
internal static class TypedDay
{
    public const string Expected = "write it as 2026-03-17, today or yesterday";
    public const string ExpectedComing = "write it as 2026-03-17, tomorrow, friday or 2w";

    private const int DaysOfWeek = 7;

    public static bool TryParse(string text, DateOnly today, out DateOnly day)
    {
        text = text.Trim();
        (var known, day) = text.ToLowerInvariant() switch
        {
            "today" => (true, today),
            "yesterday" => (true, today.AddDays(-1)),
            _ => (false, default),
        };
        return known || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    /// <summary>A day to come: also <c>tomorrow</c>, <c>friday</c> for the next one, <c>10d</c> and <c>2w</c> from today.</summary>
    public static bool TryParseComing(string text, DateOnly today, out DateOnly day)
    {
        text = text.Trim().ToLowerInvariant();
        day = today;
        if (text == "tomorrow") day = today.AddDays(1);
        else if (text is [.. var number, 'd' or 'w'] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < 1000) day = today.AddDays(text[^1] == 'w' ? count * DaysOfWeek : count);
        else if (WeekdayOf(text) is { } weekday) day = today.AddDays(((int)weekday - (int)today.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek + 1);
        else return TryParse(text, today, out day);
        return true;
    }

    private static DayOfWeek? WeekdayOf(string text)
    {
        if (text.Length < 3) return null;
        foreach (var day in Enum.GetValues<DayOfWeek>()) if (day.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase)) return day;
        return null;
    }

    /// <summary>The day in the form that is always understood.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
