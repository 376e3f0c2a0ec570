using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>A goal on one line: where it stands, its title, its id to type, and one fact at the right edge.</summary>
internal static class GoalRow
{
    private const int WidestId = 24;

    /// <summary>A goal by itself.</summary>
    public static void Print(Printer page, GoalStanding standing, int indent = 2) => Print(page, [(standing, "")], indent);

    /// <summary>Goals one under the other, their ids and facts in columns.</summary>
    public static void Print(Printer page, IReadOnlyCollection<(GoalStanding Standing, string Fact)> rows, int indent = 2, Func<GoalStanding, string?>? below = null)
    {
        if (rows.Count == 0) return;
        var idColumns = Math.Min(rows.Max(row => row.Standing.Goal.Id.Value.Length), WidestId);
        var factColumns = rows.Max(row => DisplayWidth.Of(row.Fact));
        foreach (var (standing, fact) in rows)
        {
            if (page.IsPlain) page.WriteWhole(Plain(standing, fact, indent));
            else page.Write(InColumns(page, standing, fact, indent, idColumns, factColumns));
            if (below?.Invoke(standing) is { Length: > 0 } text) page.Paragraph(text, indent + 2, Tone.Dim);
        }
    }

    private static ImmutableArray<Span> Plain(GoalStanding standing, string fact, int indent)
    {
        var goal = standing.Goal;
        return [new Span(new string(' ', indent)), new Span($"{StatusGlyphs.Words(standing)}: {goal.Title} ({goal.Id})"), new Span(fact.Length > 0 ? $", {fact}" : "")];
    }

    private static Line InColumns(Printer page, GoalStanding standing, string fact, int indent, int idColumns, int factColumns)
    {
        var goal = standing.Goal;
        var factText = factColumns == 0 ? "" : "  " + new string(' ', factColumns - DisplayWidth.Of(fact)) + fact;
        return new Line(
            [new Span(new string(' ', indent)), StatusGlyphs.Of(standing, page.Glyphs), new Span(" "), new Span(goal.Title, StatusGlyphs.TitleTone(standing))],
            [new Span(" "), new Span(goal.Id.Value.PadRight(idColumns), Tone.Dim), new Span(factText, Tone.Dim)]);
    }

    public static string DueFact(GoalStanding standing, TraineeReview review) => standing.DueOn switch
    {
        null => "",
        { } due when due < review.Today => $"planned {DayWords.Past(due, review.Today)}",
        { } due => $"due {DayWords.Future(due, review.Today)}",
    };

    public static string CountFact(GoalStanding standing) => standing.Goal.Count is { } count ? $"{standing.Progress.Log.Length} of {count}" : "";

    public static string AgeFact(DateTimeOffset? since, TraineeReview review) => since is { } at ? DayWords.Past(review.DayOf(at), review.Today) : "";

    /// <summary>The titles above a goal, from its track down.</summary>
    public static string Place(Printer page, Goal goal) =>
        string.Join(page.Under, (string[])[goal.Track.Title, .. goal.Topic?.Path ?? [], .. goal.Parent is { } parent ? (string[])[parent.Title] : []]);
}
