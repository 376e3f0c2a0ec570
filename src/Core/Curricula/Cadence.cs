using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Onboarding.Core.Curricula;

/// <summary>How often something recurs: <c>every:3d</c>, <c>every:1w</c>, <c>every:1m</c>.</summary>
/// <param name="Number">How many units lie between two times; at least 1.</param>
/// <param name="Unit"><see cref="DueUnit.Day"/>, <see cref="DueUnit.Week"/> or <see cref="DueUnit.Month"/>.</param>
public readonly record struct Cadence(int Number, DueUnit Unit)
{
    /// <summary>Reads the value of an <c>every:</c> chip. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Cadence cadence)
    {
        cadence = default;
        if (string.IsNullOrEmpty(text)) return false;
        DueUnit? unit = text[^1] switch { 'd' => DueUnit.Day, 'w' => DueUnit.Week, 'm' => DueUnit.Month, _ => null };
        if (unit is null || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        if (number is < 1 or > 365) return false;
        cadence = new Cadence(number, unit.Value);
        return true;
    }

    /// <summary>The day on which it is due again after <paramref name="last"/>.</summary>
    public DateOnly After(DateOnly last) => Unit switch
    {
        DueUnit.Day => CalendarDay.AddDays(last, Number),
        DueUnit.Week => CalendarDay.AddDays(last, Number * 7),
        _ => CalendarDay.AddMonths(last, Number),
    };

    /// <summary>The chip's value as it is written.</summary>
    public override string ToString() => $"{Number}{Unit switch { DueUnit.Day => 'd', DueUnit.Week => 'w', _ => 'm' }}";
}
