using System.Collections.Immutable;
using CsCheck;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Tests.Progress;

namespace Onboarding.Core.Tests.Reviews;

public class WorkCalendarTests
{
    private const int Days = 200;

    private static readonly DateOnly Monday = new(2026, 1, 5);
    private static readonly Some Some = new();

    private static readonly Gen<AbsencePlanned[]> Absences = Gen.Select(Gen.Int[-20, 150], Gen.Int[0, 25]).Array[0, 12].Select(spans =>
        spans.Select(span => Away(Monday.AddDays(span.Item1), Monday.AddDays(span.Item1 + span.Item2))).ToArray());

    private static readonly Gen<WorkWeekChanged[]> Weeks = Gen.Select(Gen.Int[-20, 150], Gen.Int[1, 127]).Array[0, 5].Select(changes =>
        changes.Select(change => new WorkWeekChanged(Some.Stamp(), DaysOf(change.Item2), Monday.AddDays(change.Item1))).ToArray());

    private static readonly Gen<YearRecord> Years = Gen.Select(Absences, Weeks).Select((absences, weeks) => new YearRecord { Absences = [.. absences], WorkWeeks = [.. weeks] });

    private static readonly Gen<DateOnly> Starts = Gen.Int[0, 6].Select(Monday.AddDays);

    [Fact]
    public void Nothing_moves_where_nobody_is_away() => Gen.Select(Starts, Gen.Int[-30, 4000]).Sample((start, offset) =>
        Assert.Equal(start.AddDays(offset), WorkCalendar.Of(start, YearRecord.Empty).DueOn(start.AddDays(offset))));

    [Fact]
    public void It_says_of_every_day_what_counting_day_by_day_says() => Gen.Select(Starts, Years).Sample((start, year) =>
    {
        var (fast, slow) = (WorkCalendar.Of(start, year), new SlowCalendar(start, year));
        for (var day = start; day < start.AddDays(Days); day = day.AddDays(3))
        {
            Assert.Equal(slow.DueOn(day), fast.DueOn(day));
            Assert.Equal(slow.WorkedBy(day), fast.WorkingDays(start.AddDays(-1), day));
            Assert.Equal(slow.AwayBy(day), fast.DaysAwayBy(day));
            Assert.Equal(slow.IsAway(day), fast.IsAway(day));
            Assert.Equal(slow.WeekOn(day), fast.WeekOn(day));
        }
    }, iter: 300);

    [Fact]
    public void The_next_time_away_ends_before_a_working_day() => Gen.Select(Years, Gen.Int[0, 150]).Sample((year, offset) =>
    {
        var (fast, slow, day) = (WorkCalendar.Of(Monday, year), new SlowCalendar(Monday, year), Monday.AddDays(offset));
        if (fast.NextAway(day) is not { } away)
        {
            Assert.DoesNotContain(Enumerable.Range(0, Days), later => slow.IsAway(day.AddDays(later)));
            return;
        }
        Assert.True(slow.IsAway(away.From) && slow.IsAway(away.Until));
        Assert.Equal(slow.NextWorkday(away.Until), away.BackOn);
        Assert.Equal(slow.NextWorkday(away.From), away.BackOn);
        Assert.Equal(slow.AwayBy(away.Until) - slow.AwayBy(away.From.AddDays(-1)), away.WorkingDays);
        Assert.True(fast.IsAway(day) ? away.From <= day && day <= away.BackOn : away.From > day);
    });

    [Fact]
    public void More_absence_never_makes_anything_due_earlier() => Gen.Select(Years, Absences, Gen.Int[0, Days]).Sample((year, more, offset) =>
    {
        var planned = Monday.AddDays(offset);
        var due = WorkCalendar.Of(Monday, year).DueOn(planned);
        Assert.True(due >= planned);
        Assert.True(WorkCalendar.Of(Monday, year with { Absences = [.. year.Absences, .. more] }).DueOn(planned) >= due);
    });

    [Fact]
    public void Two_weeks_of_leave_move_what_comes_after_by_two_weeks()
    {
        var calendar = WorkCalendar.Of(Monday, YearOf(Away(new(2026, 2, 2), new(2026, 2, 13))));
        Assert.Equal(new DateOnly(2026, 1, 30), calendar.DueOn(new(2026, 1, 30)));
        Assert.Equal(new DateOnly(2026, 2, 16), calendar.DueOn(new(2026, 2, 2)));
        Assert.Equal(new DateOnly(2026, 3, 20), calendar.DueOn(new(2026, 3, 6)));
    }

    [Fact]
    public void Four_days_a_week_move_the_fourth_week_into_the_fifth()
    {
        var calendar = WorkCalendar.Of(Monday, new YearRecord { WorkWeeks = [new WorkWeekChanged(Some.Stamp(), DaysOf(0b0001111), Monday)] });
        Assert.Equal(new DateOnly(2026, 1, 12), calendar.DueOn(new(2026, 1, 9)));
        Assert.Equal(new DateOnly(2026, 2, 5), calendar.DueOn(new(2026, 1, 30)));
    }

    [Fact]
    public void Of_two_working_weeks_from_one_day_the_later_recorded_counts()
    {
        var (first, second) = (DaysOf(0b01), DaysOf(0b10));
        var year = new YearRecord { WorkWeeks = [new WorkWeekChanged(Some.Stamp(), first, Monday), new WorkWeekChanged(Some.Stamp(), second, Monday)] };
        Assert.Equal(second, WorkCalendar.Of(Monday, year).WeekOn(Monday.AddDays(3)));
    }

    [Fact]
    public void Any_day_that_a_journal_can_say_has_an_answer()
    {
        var ends = new[] { DateOnly.MinValue, Monday, DateOnly.MaxValue };
        foreach (var start in ends)
        {
            foreach (var from in ends)
            {
                foreach (var until in ends.Where(until => until >= from))
                {
                    var calendar = WorkCalendar.Of(start, YearOf(Away(from, until)) with { WorkWeeks = [new WorkWeekChanged(Some.Stamp(), WorkDays.FullTime, until)] });
                    foreach (var day in ends)
                    {
                        Assert.True(calendar.DueOn(day) >= day);
                        Assert.True(calendar.DaysAwayBy(day) >= 0);
                        Assert.True(calendar.WorkingDays(day, DateOnly.MaxValue) >= 0);
                        Assert.True(calendar.NextAway(day) is not { } away || away.From <= away.Until);
                    }
                }
            }
        }
    }

    [Fact]
    public void Who_never_comes_back_is_late_for_nothing()
    {
        var calendar = WorkCalendar.Of(Monday, YearOf(Away(new(2026, 2, 2), DateOnly.MaxValue)));
        Assert.Equal(DateOnly.MaxValue, calendar.DueOn(new(2026, 3, 2)));
        Assert.Null(calendar.NextAway(Monday)!.BackOn);
    }

    private static YearRecord YearOf(params ImmutableArray<AbsencePlanned> absences) => new() { Absences = absences };

    private static AbsencePlanned Away(DateOnly from, DateOnly until) => new(Some.Stamp(), from, until);

    private static WorkDays DaysOf(int bits)
    {
        string[] names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        Assert.True(WorkDays.TryParse(string.Join(' ', names.Where((_, day) => (bits & (1 << day)) != 0)), out var days));
        return days;
    }
}
