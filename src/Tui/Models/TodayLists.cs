using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>The short lists of Today: in progress, due soon, questions open, recorded this week; two beside each other where there is room. Each goal stands in one.</summary>
internal sealed class TodayLists(WorkspaceSnapshot snapshot, GlyphSet glyphs)
{
    private const int MostRows = 4;
    private const int TwoColumnsFrom = 84;
    private const int ColumnGap = 4;

    public void Add(PageSheet sheet)
    {
        var lists = Lists().Where(list => list.Rows.Count > 0).ToArray();
        var isTwo = sheet.Width >= TwoColumnsFrom && lists.Length > 1;
        for (var i = 0; i < lists.Length; i += isTwo ? 2 : 1)
        {
            sheet.AddBlank();
            if (isTwo) AddTwo(sheet, LinesOf(lists[i]), i + 1 < lists.Length ? LinesOf(lists[i + 1]) : []);
            else foreach (var line in LinesOf(lists[i])) sheet.Add(line);
        }
    }

    private IEnumerable<(string Title, int Total, List<Line> Rows)> Lists()
    {
        var review = snapshot.Review;
        // What is begun or blocked says there that its day has passed.
        var waiting = review.DueAndNotBegun.ToLookup(standing => standing.IsLate);
        yield return Goals("In progress", review.InProgress, standing => Late(standing) ?? (review.DueSoon.Contains(standing) ? Due(standing, "due ") : Since(standing, Tone.Dim)));
        yield return Goals("Due soon", [.. waiting[false]], standing => Due(standing));
        yield return Goals("Past their day", [.. waiting[true]], Late);
        yield return Goals($"Waiting for {snapshot.MentorName()}", review.AwaitingSignOff, standing => Since(standing, Tone.Waiting));
        yield return Goals("Blocked", review.Blocked, standing => Since(standing, Tone.Blocked));
        var actions = snapshot.Progress.Year.Actions.Where(action => action.Closed is null && PersonId.AreSame(action.Agreed.Owner, snapshot.Actor.Id)).OrderBy(action => action.Agreed.Due ?? DateOnly.MaxValue).ToArray();
        yield return ("You agreed to", actions.Length, [.. actions.Take(MostRows).Select(ActionLine)]);
        var (questions, thisWeek) = (review.OpenQuestions, review.ThisWeek);
        yield return ("Questions open", questions.Length, [.. questions.Take(MostRows).Select(QuestionLine)]);
        yield return ("Recorded this week", thisWeek.Length, [.. thisWeek.Take(MostRows).Select(EventLine)]);
    }

    private Span? Since(GoalStanding standing, Tone tone) => standing.Progress.Since is { } since ? new Span(DueMark.Days(snapshot.DaysSince(since)), tone) : null;

    private static Span? Late(GoalStanding standing) => standing.IsLate ? new Span(DueMark.WorkingDays(standing.WorkingDaysLate) + " late", Tone.Warning) : null;

    private Span? Due(GoalStanding standing, string word = "")
    {
        if (standing.DueOn is not { } due) return null;
        var today = snapshot.Review.Today;
        return new Span(word + (due < today ? DayWords.Past(due, today) : DayWords.Future(due, today)), Tone.Dim);
    }

    private (string Title, int Total, List<Line> Rows) Goals(string title, ImmutableArray<GoalStanding> standings, Func<GoalStanding, Span?> mark) =>
        (title, standings.Length, [.. standings.Take(MostRows).Select(standing => new Line(
            [StatusGlyphs.Of(standing, glyphs), new(" "), new(ShownText.Line(standing.Goal.Title), Target: new GoalTarget(standing.Goal.Id))],
            mark(standing) is { } right ? [right] : []))]);

    private Line QuestionLine(Note note) => new(
        [glyphs.GlyphOf(note.Kind), new(" "), new(NoteWords.FirstLine(note.Text), Target: note.Goal is { } goal ? new GoalTarget(goal.Id) : null)],
        [new(snapshot.DayOf(note.At), Tone.Dim)]);

    private Line ActionLine(AgreedAction action) => new(
        [new(glyphs.NotStarted + " ", Tone.Active), new(ShownText.Line(action.Agreed.Text), Target: new ActionTarget(action.Id, action.Agreed.Goal?.Id))],
        action.Agreed.Due is { } due ? [due < snapshot.Review.Today ? new(DayWords.Past(due, snapshot.Review.Today), Tone.Waiting) : new(DayWords.Future(due, snapshot.Review.Today), Tone.Dim)] : []);

    private Line EventLine(ProgressEvent happened) => new(
        [
            new(glyphs.Bullet + " ", EventWords.ToneOf(happened)),
            new(EventWords.Of(happened) + "  "),
            new(ShownText.Line(happened.About?.Title ?? ""), Tone.Dim, Target: happened.About is { } about ? new GoalTarget(about.Id) : null),
        ],
        [new(snapshot.DayOf(happened.Stamp.At), Tone.Dim)]);

    private static List<Line> LinesOf((string Title, int Total, List<Line> Rows) list)
    {
        var heading = new Line([new(list.Title, Tone.Heading, Emphasis.Bold), new($"  {list.Total}", Tone.Dim)], []);
        List<Line> lines = [heading, .. list.Rows];
        if (list.Total > list.Rows.Count) lines.Add(new Line(new Span("  "), new Span($"and {list.Total - list.Rows.Count} more", Tone.Dim, Target: new CommandTarget("today.show", null))));
        return lines;
    }

    private static void AddTwo(PageSheet sheet, List<Line> one, List<Line> other)
    {
        var half = (sheet.Width - ColumnGap) / 2;
        for (var i = 0; i < Math.Max(one.Count, other.Count); i++)
        {
            var start = i < one.Count ? LineFitter.Fit(one[i], half) : [];
            var end = i < other.Count ? LineFitter.Fit(other[i], half) : [];
            var gap = new Span(new string(' ', half + ColumnGap - DisplayWidth.Of(start.AsSpan())));
            sheet.Add(new Line(end.IsEmpty ? start : [.. start, gap, .. end]));
        }
    }
}
