using System.Collections.Immutable;
using System.Globalization;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>The side bar of Today: what this week asks for, what is begun, what waits for others.</summary>
internal sealed class TodayRows : SectionedRows
{
    private const int DaysAhead = 7;

    private readonly WorkspaceSnapshot _snapshot;
    private readonly GlyphSet _glyphs;

    public TodayRows(WorkspaceSnapshot snapshot, GlyphSet glyphs)
    {
        (_snapshot, _glyphs) = (snapshot, glyphs);
        var review = snapshot.Review;
        var thisWeek = review.DueSoon.Where(standing => standing.Status != GoalStatus.Blocked && !standing.IsLate && standing.DueOn < review.Today.AddDays(DaysAhead));
        AddGoals("Due this week", false, [.. thisWeek], standing => DueMark.Of(standing, review));
        AddGoals("In progress", true, review.InProgress, standing => standing.IsLate ? DueMark.Of(standing, review) : Since(standing));
        AddGoals($"Waiting for {snapshot.MentorName()}", true, review.AwaitingSignOff, Since);
        Add("Questions open", true, review.OpenQuestions, note => note.Id, TargetOf, QuestionLine);
        AddGoals("Blocked", true, review.Blocked, Since);
        AddGoals("Past their day", true, [.. review.DueAndNotBegun.Where(standing => standing.IsLate)], standing => DueMark.Of(standing, review));
        if (Count == 0) AddText(snapshot.Curriculum.Goals.IsEmpty ? "No goals yet." : "Nothing is waiting.");
    }

    /// <summary>What stands beside the side bar's title: <c>Tue 17 March</c>.</summary>
    public string Title => _snapshot.Review.Today.ToString("ddd d MMMM", CultureInfo.InvariantCulture);

    private void AddGoals(string title, bool hasCount, ImmutableArray<GoalStanding> standings, Func<GoalStanding, Span?> mark) =>
        Add(title, hasCount, standings, standing => standing.Goal.Id, standing => new GoalTarget(standing.Goal.Id), standing => new Line(
            [StatusGlyphs.Of(standing, _glyphs), new(" "), new(ShownText.Line(standing.Goal.Title), StatusGlyphs.TitleTone(standing))],
            mark(standing) is { } right ? [right] : []));

    private Span? Since(GoalStanding standing) => standing.Progress.Since is { } since
        ? new Span(DueMark.Days(_snapshot.DaysSince(since)), standing.Status == GoalStatus.Blocked ? Tone.Blocked : Tone.Dim)
        : null;

    private GoalTarget? TargetOf(Note note) =>
        note.Goal is { } reference && _snapshot.Curriculum.Find(reference.Id) is { } goal ? new GoalTarget(goal.Id) : null;

    private Line QuestionLine(Note note) =>
        new([_glyphs.GlyphOf(note.Kind), new(" "), new(NoteWords.FirstLine(note.Text))], [new(_snapshot.DayOf(note.At), Tone.Dim)]);
}
