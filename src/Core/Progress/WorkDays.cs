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

    /// <summary>How many of them there are among so many days in a row.</summary>
    /// <param name="from">The first day, as <see cref="DateOnly.DayNumber"/>.</param>
    /// <param name="length">How many days in a row.</param>
    internal int CountIn(int from, int length) => (length / Names.Length * Count) + int.PopCount(BitsFrom(from) & ((1 << (length % Names.Length)) - 1));

    /// <summary>How many days after a day the Nth of them is, one-based; the day itself may be the first.</summary>
    internal int OffsetOf(int from, int number)
    {
        var (weeks, left) = ((number - 1) / Count, (number - 1) % Count);
        var bits = BitsFrom(from);
        for (; left > 0; left--) bits &= bits - 1;
        return (weeks * Names.Length) + int.TrailingZeroCount(bits);
    }

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

    // Two weeks of bits, so that a week may begin on any day. Day 0 of the calendar is a Monday.
    private int BitsFrom(int dayNumber) => ((_days | (_days << Names.Length)) >> (dayNumber % Names.Length)) & ((1 << Names.Length) - 1);

    // "Mon", "monday" and "MONDAYS" all begin with the name.
    private static int IndexOf(string word) => word.Length < 3 ? -1 : Array.FindIndex(Names, name => word.StartsWith(name, true, CultureInfo.InvariantCulture));
}
