namespace Onboarding.Tui.Demo;

/// <summary>The days on which the demo's people work: no weekends, two weeks of holiday, a week of illness, and a week of doing nothing else.</summary>
/// <param name="start">The first day of the year, a Monday.</param>
/// <param name="now">When the demo is opened: nothing happens after it.</param>
/// <param name="zone">Where they live.</param>
internal sealed class DemoCalendar(DateOnly start, DateTimeOffset now, TimeZoneInfo zone)
{
    private const int Week = 7;
    private const int Workdays = 5;
    private const int HackWeek = 9;
    private const int SlowWeek = 16;
    private const int FirstHolidayWeek = 20;
    private const int LastHolidayWeek = 21;
    private const int FirstHour = 8;
    private const int LastHour = 18;

    public DateOnly Start { get; } = start;

    public DateTimeOffset Now { get; } = now;

    public TimeZoneInfo Zone { get; } = zone;

    public DateOnly Today { get; } = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    /// <summary>The nearest day on which somebody sits at a desk, not before the given one unless the hack week drew it forward.</summary>
    public DateOnly Workday(DateOnly day)
    {
        day = day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(2), DayOfWeek.Sunday => day.AddDays(1), _ => day };
        return WeekOf(day) switch
        {
            HackWeek + 1 => day.AddDays(-Week),
            HackWeek + 2 when day.DayNumber % 2 > 0 => day.AddDays(-2 * Week),
            SlowWeek when day.DayNumber % 5 > 0 => MondayOf(SlowWeek + 1).AddDays(day.DayNumber % 3),
            >= FirstHolidayWeek and <= LastHolidayWeek => MondayOf(LastHolidayWeek + 1).AddDays(day.DayNumber % 4),
            _ => day,
        };
    }

    /// <summary>The first day of the holiday, and the last.</summary>
    public (DateOnly From, DateOnly Until) Holiday => (DayOf(FirstHolidayWeek, 0), DayOf(LastHolidayWeek, Workdays - 1));

    /// <summary>Day <paramref name="weekday"/> (0 for Monday) of a week, one-based.</summary>
    public DateOnly DayOf(int week, int weekday) => MondayOf(week).AddDays(weekday);

    /// <summary>A moment within working hours.</summary>
    /// <param name="day">The day.</param>
    /// <param name="share">How much of the working day is over, from 0 to 1.</param>
    public DateTimeOffset At(DateOnly day, double share)
    {
        var local = day.ToDateTime(new TimeOnly(FirstHour, 0)).AddSeconds((int)(share * (LastHour - FirstHour) * 3600));
        return new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Zone), TimeSpan.Zero);
    }

    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    private int WeekOf(DateOnly day) => ((day.DayNumber - Start.DayNumber) / Week) + 1;

    private DateOnly MondayOf(int week) => Start.AddDays((week - 1) * Week);
}
