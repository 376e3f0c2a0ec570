using System.Globalization;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models;

/// <summary>The short word at the right of a goal in a list: what presses most about it, or nothing.</summary>
internal static class DueMark
{
    /// <summary>Further away than this, a due date is not yet of interest in a list.</summary>
    private const int NearDays = 42;

    /// <summary>In order: <c>sign</c>, working days late, <c>2 of 4</c>, the weekday within this week, the week of the year when it is near.</summary>
    public static Span? Of(GoalStanding standing, TraineeReview review)
    {
        if (standing.AwaitsSignOff) return new Span("sign", Tone.Waiting);
        if (standing.IsComplete || IsUnderFinished(standing.Goal, review)) return null;
        if (standing.IsLate && !IsParentsDue(standing, review)) return new Span(WorkingDays(standing.WorkingDaysLate), Tone.Warning);
        if (standing.Status == GoalStatus.Blocked && standing.Progress.Since is { } since)
            return new Span(Days(review.Today.DayNumber - review.DayOf(since).DayNumber), Tone.Blocked);
        if (standing.Goal.Count is > 1 and var count) return new Span($"{standing.Progress.Log.Length} of {count}", Tone.Dim);
        return standing.DueOn is { } due && !IsParentsDue(standing, review) ? Upcoming(due, review) : null;
    }

    /// <summary><c>today</c>, <c>Fri</c> or <c>w15</c>, also of a day that passed without a working day since; null when it is far away.</summary>
    private static Span? Upcoming(DateOnly due, TraineeReview review)
    {
        var days = due.DayNumber - review.Today.DayNumber;
        if (days == 0) return new Span("today", Tone.Waiting);
        if (days <= -7) return new Span(DayWords.OnCalendar(due, review.Today), Tone.Dim);
        if (days < 7) return new Span(due.ToString("ddd", CultureInfo.InvariantCulture), Tone.Dim);
        return days <= NearDays ? new Span($"w{WeekOf(due, review)}", Tone.Dim) : null;
    }

    /// <summary><c>today</c>, <c>4 d</c>; from the fourth month on <c>17 w</c>.</summary>
    public static string Days(int days) => days switch { 0 => "today", < 100 => $"{days} d", _ => $"{days / 7} w" };

    /// <summary><c>4 d</c>; from a hundred on <c>20 w</c>.</summary>
    public static string WorkingDays(int days) => days < 100 ? $"{days} d" : $"{days / WorkDays.FullTime.Count} w";

    /// <summary>The week of the trainee's year in which a day lies, one-based.</summary>
    public static int WeekOf(DateOnly day, TraineeReview review) => ((day.DayNumber - review.Start.DayNumber) / 7) + 1;

    /// <summary>A step presses no more once what it is a step of is done.</summary>
    private static bool IsUnderFinished(Goal goal, TraineeReview review)
    {
        for (var above = goal.Parent; above is not null; above = above.Parent)
        {
            if (review.Of(above) is { IsComplete: true } or { AwaitsSignOff: true }) return true;
        }
        return false;
    }

    /// <summary>A day that a step has from its goal is said once, at the goal.</summary>
    private static bool IsParentsDue(GoalStanding standing, TraineeReview review) =>
        standing.Goal.Parent is { } parent && review.Of(parent).DueOn == standing.DueOn;
}
