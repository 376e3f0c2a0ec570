using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>A calendar month of a year.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Due">The required goals that are due in it, and how many of them are complete by now.</param>
/// <param name="Done">How many required goals became complete in it, whenever they were due.</param>
/// <param name="SignedOff">How many goals a mentor signed off in it.</param>
/// <param name="Wins">How many wins were written down in it.</param>
internal sealed record YearMonth(DateOnly First, Tally Due, int Done, int SignedOff, int Wins)
{
    /// <summary>A year that goes on longer ends here.</summary>
    private const int Most = 24;

    /// <summary>The months of a year, up to today where that is later. What was done before the first day counts in the first month.</summary>
    public static ImmutableArray<YearMonth> Of(WorkspaceSnapshot snapshot, YearCurve curve)
    {
        var review = snapshot.Review;
        var last = new[] { review.End, review.Today }.Max();
        var months = new YearMonth[Math.Clamp(NumberOf(last) - NumberOf(review.Start) + 1, 1, Most)];
        for (var i = 0; i < months.Length; i++) months[i] = Empty(review.Start, i, curve);

        foreach (var standing in review.Standings)
        {
            if (standing is { Goal.Parent: null, IsRequired: true, DueOn: { } due } && MonthOf(due) is { } dueIn) months[dueIn] = months[dueIn] with { Due = months[dueIn].Due + new Tally(standing.IsComplete ? 1 : 0, 1) };
            if (standing is { Status: GoalStatus.SignedOff, Progress.Since: { } since } && MonthOf(review.DayOf(since)) is { } signedIn) months[signedIn] = months[signedIn] with { SignedOff = months[signedIn].SignedOff + 1 };
        }
        foreach (var win in snapshot.Progress.Notes.Where(note => note.Kind == NoteKind.Win))
        {
            if (MonthOf(review.DayOf(win.At)) is { } month) months[month] = months[month] with { Wins = months[month].Wins + 1 };
        }
        return [.. months];

        int? MonthOf(DateOnly day) => Math.Max(0, NumberOf(day) - NumberOf(review.Start)) is var month && month < months.Length ? month : null;
    }

    private static YearMonth Empty(DateOnly start, int month, YearCurve curve)
    {
        var first = new DateOnly(start.Year, start.Month, 1).AddMonths(month);
        var before = month == 0 ? 0 : curve.DoneBy(first.AddDays(-1));
        return new YearMonth(first, default, curve.DoneBy(CalendarDay.AddMonths(first, 1).AddDays(-1)) - before, 0, 0);
    }

    private static int NumberOf(DateOnly day) => (day.Year * 12) + day.Month;
}
