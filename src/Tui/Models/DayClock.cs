using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models;

/// <summary>On which of a row of days, where the trainee lives, something happened. Asking the time zone once a day, not once an event.</summary>
internal sealed class DayClock
{
    private readonly long[] _starts;

    /// <param name="review">Knows the trainee's days.</param>
    /// <param name="first">The first day.</param>
    /// <param name="count">How many days; at least 1.</param>
    public DayClock(TraineeReview review, DateOnly first, int count)
    {
        First = first;
        _starts = new long[count + 1];
        var noon = new DateTimeOffset(first, new TimeOnly(12, 0), TimeSpan.Zero).UtcTicks;
        _starts[0] = StartOf(first, noon - (2 * TimeSpan.TicksPerDay), noon, review);
        for (var i = 1; i <= count; i++)
        {
            var day = first.AddDays(i);
            var usual = _starts[i - 1] + TimeSpan.TicksPerDay;
            // Twice a year a day is an hour longer or shorter.
            var isUsual = DayAt(usual, review) >= day && DayAt(usual - 1, review) < day;
            _starts[i] = isUsual ? usual : StartOf(day, usual - (TimeSpan.TicksPerDay / 2), usual + (TimeSpan.TicksPerDay / 2), review);
        }
    }

    public DateOnly First { get; }

    /// <summary>How many days after <see cref="First"/>; -1 for a moment before it or after the last day.</summary>
    public int IndexOf(DateTimeOffset at)
    {
        var ticks = at.UtcTicks;
        if (ticks < _starts[0] || ticks >= _starts[^1]) return -1;
        var day = (int)Math.Min((ticks - _starts[0]) / TimeSpan.TicksPerDay, _starts.Length - 2);
        while (_starts[day] > ticks) day--;
        while (_starts[day + 1] <= ticks) day++;
        return day;
    }

    /// <summary>The first tick of a day, looked for by halving between two moments.</summary>
    private static long StartOf(DateOnly day, long low, long high, TraineeReview review)
    {
        // The high end may be before the day's start where the zone is far in the west.
        while (DayAt(high, review) < day) high += TimeSpan.TicksPerDay / 2;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (DayAt(middle, review) >= day) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private static DateOnly DayAt(long ticks, TraineeReview review) => review.DayOf(new DateTimeOffset(ticks, TimeSpan.Zero));
}
