using System.Collections.Immutable;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>
/// On which days a trainee works, from the first day of the year: the working week without the days away. What the curriculum plans for a day is due on the
/// first day by which the trainee has had as many working days as somebody without part time and leave would have had. Immutable.
/// </summary>
public sealed class WorkCalendar
{
    private readonly ImmutableArray<WorkStretch> _stretches;

    private WorkCalendar(DateOnly start, ImmutableArray<WorkStretch> stretches) => (Start, _stretches) = (start, stretches);

    /// <summary>The first day of the trainee's year.</summary>
    public DateOnly Start { get; }

    /// <summary>The calendar that a year's absences and working weeks make. Absences that overlap count once.</summary>
    public static WorkCalendar Of(DateOnly start, YearRecord year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return new WorkCalendar(start, WorkStretches.Of(start, year));
    }

    /// <summary>The day on which something is due that is planned for a day of the year; never an earlier one.</summary>
    public DateOnly DueOn(DateOnly planned)
    {
        if (planned < Start) return planned;
        var asked = WorkDays.FullTime.CountIn(Start.DayNumber, planned.DayNumber - Start.DayNumber + 1);
        return WorkedBy(planned) >= asked ? planned : DayOf(asked) ?? DateOnly.MaxValue;
    }

    /// <summary>How many working days the trainee had after one day, up to the end of another; 0 where that is not later.</summary>
    public int WorkingDays(DateOnly after, DateOnly until) => Math.Max(0, WorkedBy(until) - WorkedBy(after));

    /// <summary>How many days that would have been working days the trainee was away by the end of a day.</summary>
    public int DaysAwayBy(DateOnly day) => day < Start ? 0 : StretchAt(day).AwayBy(day.DayNumber);

    /// <summary>How many days of a time away would have been working days of the year.</summary>
    public int DaysAway(DateOnly from, DateOnly until) => DaysAwayBy(until) - (from <= Start ? 0 : DaysAwayBy(from.AddDays(-1)));

    /// <summary>On which days of the week the trainee works at a day, or would if not away.</summary>
    public WorkDays WeekOn(DateOnly day) => StretchAt(day).Week;

    /// <summary>Whether the trainee is away on a day of the year.</summary>
    public bool IsAway(DateOnly day) => day >= Start && StretchAt(day).IsAway;

    /// <summary>The time away that a day lies in, else the next to come; null where there is none.</summary>
    public TimeAway? NextAway(DateOnly day)
    {
        var first = IndexAt(day);
        while (first < _stretches.Length && !_stretches[first].IsAway) first++;
        if (first == _stretches.Length) return null;
        var from = DateOnly.FromDayNumber(_stretches[first].From);
        var back = DayOf(_stretches[first].WorkedBefore + 1);
        var last = first;
        for (var i = first; i < _stretches.Length && (back is null || _stretches[i].From < back.Value.DayNumber); i++) last = _stretches[i].IsAway ? i : last;
        var until = last + 1 < _stretches.Length ? DateOnly.FromDayNumber(_stretches[last + 1].From - 1) : DateOnly.MaxValue;
        return new TimeAway(from, until, back, DaysAway(from, until));
    }

    /// <summary>Whether both say the same of every day.</summary>
    internal bool IsSame(WorkCalendar other) => Start == other.Start && _stretches.AsSpan().SequenceEqual(other._stretches.AsSpan());

    private int WorkedBy(DateOnly day) => day < Start ? 0 : StretchAt(day).WorkedBy(day.DayNumber);

    /// <summary>The Nth working day of the year, one-based; null where it never comes.</summary>
    private DateOnly? DayOf(int number)
    {
        var stretch = _stretches[LastIndex(number, static (stretch, number) => stretch.WorkedBefore < number)];
        if (stretch.IsAway || stretch.Week.Count == 0) return null;
        var day = stretch.From + stretch.Week.OffsetOf(stretch.From, number - stretch.WorkedBefore);
        return day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : null;
    }

    private WorkStretch StretchAt(DateOnly day) => _stretches[IndexAt(day)];

    private int IndexAt(DateOnly day) => LastIndex(day.DayNumber, static (stretch, day) => stretch.From <= day);

    /// <summary>The last stretch of those at the front for which something holds of a number, found by halving; the first where it holds for none.</summary>
    private int LastIndex(int of, Func<WorkStretch, int, bool> holds)
    {
        var (low, high) = (0, _stretches.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (holds(_stretches[middle], of)) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
