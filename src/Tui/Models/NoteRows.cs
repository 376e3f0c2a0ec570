using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>Everything that was written in the year, the newest first: who, when, about which goal, and how it begins.</summary>
internal sealed class NoteRows : IRowSource
{
    private const int DayColumns = 11;
    private const int NameColumns = 10;
    private const int NarrowWidth = 60;
    private const int MostTitleColumns = 44;

    /// <summary>More than anybody scrolls through.</summary>
    private const int Most = 1_000;

    private readonly WorkspaceSnapshot _snapshot;
    private readonly GlyphSet _glyphs;
    private readonly ImmutableArray<Note> _notes;

    public NoteRows(WorkspaceSnapshot snapshot, GlyphSet glyphs)
    {
        (_snapshot, _glyphs) = (snapshot, glyphs);
        _notes = [.. snapshot.Progress.Notes.Reverse().Take(Most)];
    }

    public int Count => _notes.Length;

    public object KeyAt(int index) => _notes[index].Id;

    public Target? TargetAt(int index) => GoalOf(_notes[index]) is { } goal ? new GoalTarget(goal.Id) : null;

    public Line LineAt(int index, int width)
    {
        var note = _notes[index];
        var target = TargetAt(index);
        var day = _snapshot.DayOf(note.At);
        var text = new Span(NoteWords.FirstLine(note.Text));
        ImmutableArray<Span> sign = [_glyphs.GlyphOf(note.Kind), new(" ")];
        if (width < NarrowWidth) return new Line([.. sign, text], [new(day, Tone.Dim)], target);
        var title = ShownText.Line(GoalOf(note)?.Title ?? note.Goal?.Title ?? "on the year");
        return new Line(
            [
                .. sign,
                new(LineFitter.Column(day, DayColumns), Tone.Dim),
                new(LineFitter.Column(_snapshot.NameOf(note.By), NameColumns), Tone.Dim),
                new(LineFitter.Column(title, Math.Min(MostTitleColumns, width * 2 / 5)), Tone.Dim),
                text,
            ],
            note.IsPrivate ? [new("private", Tone.Waiting)] : [],
            target);
    }

    private Goal? GoalOf(Note note) => note.Goal is { } about ? _snapshot.Curriculum.Find(about.Id) : null;
}
