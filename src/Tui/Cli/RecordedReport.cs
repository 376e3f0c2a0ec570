using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>What a verb says after it recorded something: what now stands in the journal, and what may come next.</summary>
internal static class RecordedReport
{
    public static int Print(CliInvocation invocation, string word, Goal goal, params ReadOnlySpan<string> remarks)
    {
        var page = invocation.Out;
        var standing = invocation.Current.Review.Of(goal);
        ImmutableArray<Span> sign = page.IsPlain ? [] : [StatusGlyphs.Of(standing, page.Glyphs), new Span(" ")];
        page.WriteWhole([.. sign, new Span(word + ": "), new Span(goal.Title, Tone.Strong)]);
        foreach (var remark in remarks)
            if (remark.Length > 0) page.Paragraph(remark, indent: 2, Tone.Dim);
        return ExitCodes.Ok;
    }

    /// <summary>How far the year is; empty before the first goal of it.</summary>
    public static string YearSoFar(CliInvocation invocation)
    {
        var total = invocation.Current.Review.Total;
        return total.Required == 0 ? "" : $"{total.Complete} of {total.Required} this year, {total.Percent}%.";
    }

    public static string NextStep(CliInvocation invocation) => invocation.Current.Review.Next is { } next
        ? $"Next: {next.Standing.Goal.Title}\nonboard show {next.Standing.Goal.Id}"
        : "";

    public static string SignOff(CliInvocation invocation, GoalStanding standing)
    {
        if (!standing.AwaitsSignOff) return "";
        return $"It waits for a sign-off by {invocation.Current.MentorName()} now.";
    }

    /// <summary>The goals that should have come first; information, not a refusal.</summary>
    public static string MissingNeeds(CliInvocation invocation, Goal goal)
    {
        var review = invocation.Current.Review;
        if (review.Of(goal).IsReady) return "";
        var open = review.MissingFor(goal).Where(needed => !review.Of(needed).AwaitsSignOff).Select(needed => $"“{needed.Title}”").ToArray();
        return open.Length == 0 ? "" : $"It builds on {string.Join(" and ", open.Take(3))}, which {(open.Length == 1 ? "is" : "are")} still open.";
    }

    /// <summary>Refuses when the goal is closed, and says how it is opened again.</summary>
    public static void RefuseIfClosed(CliInvocation invocation, Goal goal)
    {
        var standing = invocation.Current.Review.Of(goal);
        if (!IsClosed(standing.Status)) return;
        throw new CliRefusal($"“{goal.Title}” is {StatusGlyphs.Words(standing with { AwaitsSignOff = false })} already{Since(invocation, standing)}.", $"onboard reopen {goal.Id} opens it again.");
    }

    /// <summary>Whether work on a goal is over, one way or the other.</summary>
    public static bool IsClosed(GoalStatus status) => status is GoalStatus.Done or GoalStatus.SignedOff or GoalStatus.Skipped;

    public static string Since(CliInvocation invocation, GoalStanding standing) => standing.Progress.Since is { } since
        ? $" since {DayWords.Past(invocation.Current.Review.DayOf(since), invocation.Current.Review.Today)}"
        : "";
}
