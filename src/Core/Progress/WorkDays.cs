using System.Globalization;

namespace Onboarding.Core.Progress;

/// <summary>Some days of the week. <c>default</c> is none.</summary>
public readonly record struct WorkDays
{
    private static readonly string[] Names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    // A bit for each day, Monday first.
    private readonly byte _days;

    private WorkDays(int days) => _days = (byte)days;

    /// <summary>Monday to Friday.</summary>
    public static WorkDays FullTime { get; } = new(0b0011111);

    /// <summary>How many days a week.</summary>
    public int Count => int.PopCount(_days);

    /// <summary>Whether a day of the week is one of them.</summary>
    public bool Contains(DayOfWeek day) => (_days & (1 << (((int)day + 6) % 7))) != 0;

    /// <summary>Reads days as people write them: <c>mon tue thu</c>, <c>mon-thu</c>, <c>Mon,Wed-Fri</c>. False for anything else, and for no day at all.</summary>
    public static bool TryParse(string? text, out WorkDays days)
    {
        days = default;
        var found = 0;
        foreach (var part in (text ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-');
            var (first, last) = (IndexOf(ends[0]), IndexOf(ends[^1]));
            if (ends.Length > 2 || first < 0 || last < 0) return false;
            for (var day = first; ; day = (day + 1) % Names.Length)
            {
                found |= 1 << day;
                if (day == last) break;
            }
        }
        days = new WorkDays(found);
        return found != 0;
    }

    /// <summary>As the journal writes them: <c>mon tue wed thu</c>.</summary>
    public override string ToString()
    {
        var days = _days;
        return string.Join(' ', Names.Where((_, day) => (days & (1 << day)) != 0));
    }

    // "Mon", "monday" and "MONDAYS" all begin with the name.
    private static int IndexOf(string word) => word.Length < 3 ? -1 : Array.FindIndex(Names, name => word.StartsWith(name, true, CultureInfo.InvariantCulture));
}
