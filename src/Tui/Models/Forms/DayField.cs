using System.Globalization;

namespace Onboarding.Tui.Models.Forms;

/// <summary>A field that asks for a day to come, and says which weekday it is.</summary>
internal static class DayField
{
    public static FormField Of(FormField field, DateOnly today) => field with
    {
        Check = text => TypedDay.TryParseComing(text, today, out _) ? null : $"That is no day; {TypedDay.ExpectedComing}.",
        Means = text => TypedDay.TryParseComing(text, today, out var day) ? Words(day) : "",
    };

    /// <summary><c>Tuesday 17 March</c>.</summary>
    public static string Words(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.InvariantCulture);
}
