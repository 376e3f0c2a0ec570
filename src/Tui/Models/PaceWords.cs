using System.Globalization;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;

namespace Onboarding.Tui.Models;

/// <summary>Absence, working week and pace, as people say them. Late is information.</summary>
internal static class PaceWords
{
    private const int SoonDays = 14;

    /// <summary><c>1 working day</c>, <c>10 working days</c>.</summary>
    public static string WorkingDays(int days) => CountWords.Of(days, "working day");

    /// <summary><c>2 working days past its day</c>.</summary>
    public static string Past(GoalStanding standing) => $"{WorkingDays(standing.WorkingDaysLate)} past its day";

    /// <summary>Why a goal's day is another than planned: <c>moved from 10 Jul: 10 days away</c>; null where it is not.</summary>
    public static string? Moved(GoalStanding standing, TraineeReview review)
    {
        if (standing is not { IsMoved: true, PlannedFor: { } planned, DueOn: { } due }) return null;
        var away = review.Calendar.DaysAwayBy(due);
        var days = Math.Max(review.Calendar.WeekOn(planned).Count, review.Calendar.WeekOn(due).Count) < WorkDays.FullTime.Count
            ? $"{CountWords.Of(review.Calendar.WeekOn(due).Count, "day")} a week"
            : "";
        string[] reasons = [away > 0 ? $"{CountWords.Of(away, "day")} away" : "", days];
        var why = string.Join(", ", reasons.Where(reason => reason.Length > 0));
        return $"moved from {DayWords.OnCalendar(planned, review.Today)}{(why.Length > 0 ? $": {why}" : "")}";
    }

    /// <summary>The time away that is now, or begins within two weeks: <c>Away until 24 Jul, back on Monday</c>; null where there is none.</summary>
    public static string? AwayNow(TraineeReview review)
    {
        var today = review.Today;
        if (review.Calendar.NextAway(today) is not { } away || away.From.DayNumber > today.DayNumber + SoonDays) return null;
        var back = away.BackOn is { } day ? $", back {(day.DayNumber - today.DayNumber is > 1 ? "on " : "")}{DayWords.Future(day, today)}" : "";
        if (away.From > today) return away.From == away.Until ? $"Away {DayWords.Future(away.From, today)}" : $"Away from {DayWords.Future(away.From, today)} until {DayWords.Future(away.Until, today)}";
        return away.Until == today ? $"Away today{back}" : $"Away until {DayWords.Future(away.Until, today)}{back}";
    }

    /// <summary>What makes the year's pace another than full time: <c>away 10 working days, works Mon–Thu</c>; null where nothing does.</summary>
    public static string? OfYear(TraineeReview review)
    {
        var (away, week) = (review.Calendar.DaysAwayBy(review.End), review.Calendar.WeekOn(review.Today));
        string[] parts = [away > 0 ? $"away {WorkingDays(away)} of the year" : "", week != WorkDays.FullTime ? $"works {Week(week)}" : ""];
        var said = string.Join(", ", parts.Where(part => part.Length > 0));
        return said.Length == 0 ? null : char.ToUpperInvariant(said[0]) + said[1..];
    }

    /// <summary><c>6 Jul – 24 Jul</c>; one day stands alone.</summary>
    public static string Span(DateOnly from, DateOnly until, DateOnly today) =>
        from == until ? DayWords.OnCalendar(from, today) : $"{DayWords.OnCalendar(from, today)} – {DayWords.OnCalendar(until, today)}";

    /// <summary><c>Mon–Thu</c>; days that don't follow each other stand one by one.</summary>
    public static string Week(WorkDays days)
    {
        var names = days.ToString().Split(' ').Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase).ToArray();
        var isRow = names.Length > 2 && WorkDays.TryParse($"{names[0]}-{names[^1]}", out var row) && row == days;
        return isRow ? $"{names[0]}–{names[^1]}" : string.Join(", ", names);
    }
}
