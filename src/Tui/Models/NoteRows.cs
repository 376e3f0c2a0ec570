using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>Everything that was written in the year, the newest first: who, when, about which goal, and how it begins.</summary>
internal sealed class NoteRows : IRowSource
{
    private readonly WorkspaceSnapshot _snapshot;
    private readonly GlyphSet _glyphs;
    private readonly ImmutableArray<Note> _notes;

    public NoteRows(WorkspaceSnapshot snapshot, GlyphSet glyphs)
    {
        (_snapshot, _glyphs) = (snapshot, glyphs);
        _notes = [.. snapshot.Progress.Notes.Reverse().Take(RecordColumns.MostRows)];
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
        if (width < RecordColumns.NarrowWidth) return new Line([.. sign, text], [new(day, Tone.Dim)], target);
        var title = ShownText.Line(GoalOf(note)?.Title ?? note.Goal?.Title ?? "on the year");
        return new Line(
            [
                .. sign,
                .. RecordColumns.Of(day, _snapshot.NameOf(note.By), new Span(title, Tone.Dim), width),
                text,
            ],
            note.IsPrivate ? [new("private", Tone.Waiting)] : [],
            target);
    }

    private Goal? GoalOf(Note note) => note.Goal is { } about ? _snapshot.Curriculum.Find(about.Id) : null;
}
