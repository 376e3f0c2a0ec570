using System.Globalization;

namespace Onboarding.Tui.Models;

/// <summary>A day as people type it: <c>2026-03-17</c>, <c>today</c>, <c>yesterday</c>.</summary>
internal static class TypedDay
{
    public const string Expected = "write it as 2026-03-17, today or yesterday";

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

    /// <summary>The day in the form that is always understood.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
