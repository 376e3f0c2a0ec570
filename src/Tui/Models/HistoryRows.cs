using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>What was recorded, the newest first: of the whole year, or of one goal.</summary>
internal sealed class HistoryRows : IRowSource
{
    private readonly WorkspaceSnapshot _snapshot;
    private readonly ImmutableArray<ProgressEvent> _events;
    private readonly bool _isOneGoal;
    private readonly GlyphSet _glyphs;

    private HistoryRows(WorkspaceSnapshot snapshot, ImmutableArray<ProgressEvent> events, bool isOneGoal, GlyphSet glyphs) =>
        (_snapshot, _events, _isOneGoal, _glyphs) = (snapshot, events, isOneGoal, glyphs);

    /// <summary>The newest thousand of the whole year.</summary>
    public static HistoryRows OfYear(WorkspaceSnapshot snapshot, GlyphSet glyphs) => new(snapshot, [.. snapshot.Progress.Newest().Take(RecordColumns.MostRows)], isOneGoal: false, glyphs);

    /// <summary>One goal's: the timeline.</summary>
    public static HistoryRows OfGoal(WorkspaceSnapshot snapshot, GoalId goal, GlyphSet glyphs) =>
        new(snapshot, [.. snapshot.Progress.Of(goal).Events.Reverse().Take(RecordColumns.MostRows)], isOneGoal: true, glyphs);

    public int Count => _events.Length;

    public object KeyAt(int index) => EventAt(index).Stamp.Id;

    public Target? TargetAt(int index) => TargetOf(EventAt(index));

    /// <summary>The event of a row.</summary>
    public ProgressEvent EventAt(int index) => _events[index];

    public Line LineAt(int index, int width)
    {
        var happened = EventAt(index);
        return _isOneGoal || width < RecordColumns.NarrowWidth ? Short(happened) : Long(happened, width);
    }

    private Line Short(ProgressEvent happened)
    {
        var who = happened.Stamp.IsByTrainee ? "" : $" by {_snapshot.NameOf(happened.Stamp.By)}";
        var text = _isOneGoal || TitleOf(happened) is not { } title ? "" : $"  {title}";
        return new Line(
            [new(_glyphs.Bullet + " ", EventWords.ToneOf(happened)), new(Verb(happened) + who), new(text, Tone.Dim)],
            [new(_snapshot.DayOf(happened.Stamp.At), Tone.Dim)],
            TargetOf(happened));
    }

    private Line Long(ProgressEvent happened, int width)
    {
        var target = TargetOf(happened);
        return new Line(
            [
                new(_glyphs.Bullet + " ", EventWords.ToneOf(happened)),
                .. RecordColumns.Of(_snapshot.DayOf(happened.Stamp.At), _snapshot.NameOf(happened.Stamp.By), new Span(TitleOf(happened) ?? "", Target: target), width),
                new(EventWords.Of(happened)),
            ],
            [],
            target);
    }

    /// <summary>In the narrow form a question is asked, not quoted.</summary>
    private string Verb(ProgressEvent happened) =>
        happened is NoteWritten { NoteKind: NoteKind.Question } && _isOneGoal ? "asked a question" : EventWords.Of(happened);

    private string? TitleOf(ProgressEvent happened) => happened.About is not { } about
        ? null
        : ShownText.Line(_snapshot.Curriculum.Find(about.Id)?.Title ?? about.Title);

    private GoalTarget? TargetOf(ProgressEvent happened) =>
        happened.About is { } about && _snapshot.Curriculum.Find(about.Id) is { } goal ? new GoalTarget(goal.Id) : null;
}
