using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Onboarding.Core.Curricula;

/// <summary>What a due date counts.</summary>
public enum DueUnit
{
    /// <summary>The Nth day of the trainee's year.</summary>
    Day,

    /// <summary>The end of the Nth week of the trainee's year.</summary>
    Week,

    /// <summary>The end of the Nth month of the trainee's year.</summary>
    Month,

    /// <summary>A calendar date, the same for everybody.</summary>
    Date,
}

/// <summary>When a goal should be reached: <c>due:d10</c>, <c>due:w2</c>, <c>due:m3</c> or <c>due:2026-09-30</c>.</summary>
public readonly record struct Due
{
    private Due(DueUnit unit, int number, DateOnly date) => (Unit, Number, Date) = (unit, number, date);

    /// <summary>What is counted.</summary>
    public DueUnit Unit { get; }

    /// <summary>How many of <see cref="Unit"/>, one-based; 0 for <see cref="DueUnit.Date"/>.</summary>
    public int Number { get; }

    /// <summary>The date of a <see cref="DueUnit.Date"/>; otherwise <c>default</c>.</summary>
    public DateOnly Date { get; }

    /// <summary>Reads the value of a <c>due:</c> chip (<c>d10</c>, <c>w2</c>, <c>m3</c>, <c>2026-09-30</c>). Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Due due)
    {
        due = default;
        if (string.IsNullOrEmpty(text)) return false;
        if (char.IsAsciiDigit(text[0]) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            due = new Due(DueUnit.Date, 0, date);
            return true;
        }
        DueUnit? unit = text[0] switch { 'd' => DueUnit.Day, 'w' => DueUnit.Week, 'm' => DueUnit.Month, _ => null };
        if (unit is null || !int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        if (number is < 1 or > 3660) return false;
        due = new Due(unit.Value, number, default);
        return true;
    }

    /// <summary>The last day that is not late, for a year that starts on <paramref name="start"/>: start + period − 1 day; months clamp to their last day.</summary>
    public DateOnly On(DateOnly start) => Unit switch
    {
        DueUnit.Day => CalendarDay.AddDays(start, Number - 1),
        DueUnit.Week => CalendarDay.AddDays(start, (Number * 7) - 1),
        DueUnit.Month => CalendarDay.AddMonths(start, Number).AddDays(-1),
        _ => Date,
    };

    /// <summary>The chip's value as it is written.</summary>
    public override string ToString() => Unit switch
    {
        DueUnit.Day => $"d{Number}",
        DueUnit.Week => $"w{Number}",
        DueUnit.Month => $"m{Number}",
        _ => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
