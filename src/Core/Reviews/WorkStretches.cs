using System.Collections.Immutable;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>Cuts a year into stretches, from its first day to the calendar's end. The work grows with what is recorded, never with how long it lasts.</summary>
internal static class WorkStretches
{
    public static ImmutableArray<WorkStretch> Of(DateOnly start, YearRecord year)
    {
        var first = start.DayNumber;
        var away = Merged(first, year.Absences);
        var weeks = InForce(first, year.WorkWeeks);
        var stretches = ImmutableArray.CreateBuilder<WorkStretch>();
        var (nextAway, nextWeek) = (0, 0);
        foreach (var from in Cuts(away, weeks))
        {
            while (nextWeek + 1 < weeks.Count && weeks[nextWeek + 1].From <= from) nextWeek++;
            while (nextAway < away.Count && away[nextAway].Until < from) nextAway++;
            var isAway = nextAway < away.Count && away[nextAway].From <= from;
            if (stretches.Count == 0) stretches.Add(new WorkStretch(from, weeks[nextWeek].Week, isAway, 0, 0));
            else if (stretches[^1].Week != weeks[nextWeek].Week || stretches[^1].IsAway != isAway) stretches.Add(stretches[^1].Next(from, weeks[nextWeek].Week, isAway));
        }
        return stretches.ToImmutable();
    }

    /// <summary>The days on which something may change, in order; the first day of the year is one.</summary>
    private static SortedSet<int> Cuts(List<(int From, int Until)> away, List<(int From, WorkDays Week)> weeks)
    {
        var cuts = new SortedSet<int>(weeks.Select(week => week.From));
        foreach (var (from, until) in away)
        {
            cuts.Add(from);
            if (until < DateOnly.MaxValue.DayNumber) cuts.Add(until + 1);
        }
        return cuts;
    }

    /// <summary>The absences within the year, in order; those that overlap or touch are one.</summary>
    private static List<(int From, int Until)> Merged(int start, ImmutableArray<AbsencePlanned> absences)
    {
        var merged = new List<(int From, int Until)>();
        foreach (var absence in absences.Where(absence => absence.Until.DayNumber >= start).OrderBy(absence => absence.From))
        {
            var (from, until) = (Math.Max(start, absence.From.DayNumber), absence.Until.DayNumber);
            if (merged.Count > 0 && from <= merged[^1].Until + 1) merged[^1] = (merged[^1].From, Math.Max(merged[^1].Until, until));
            else merged.Add((from, until));
        }
        return merged;
    }

    /// <summary>The working weeks in order of the day from which they count, beginning with the year's; of two for one day the later recorded.</summary>
    private static List<(int From, WorkDays Week)> InForce(int start, ImmutableArray<WorkWeekChanged> changes)
    {
        var weeks = new List<(int From, WorkDays Week)> { (start, WorkDays.FullTime) };
        foreach (var change in changes.OrderBy(change => change.From))
        {
            var from = Math.Max(start, change.From.DayNumber);
            if (weeks[^1].From == from) weeks[^1] = (from, change.Days);
            else weeks.Add((from, change.Days));
        }
        return weeks;
    }
}
