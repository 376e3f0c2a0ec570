using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>Every question of the year: the open ones first, then the answered.</summary>
internal sealed class QuestionRows : SectionedRows
{
    private readonly WorkspaceSnapshot _snapshot;
    private readonly GlyphSet _glyphs;

    public QuestionRows(WorkspaceSnapshot snapshot, GlyphSet glyphs)
    {
        (_snapshot, _glyphs) = (snapshot, glyphs);
        Add("Open", true, snapshot.Review.OpenQuestions, note => note.Id, TargetOf, LineOf);
        Add("Answered", true, [.. snapshot.Progress.Notes.Where(note => note is { Kind: NoteKind.Question, IsResolved: true }).Reverse()], note => note.Id, TargetOf, LineOf);
        if (Count == 0) AddText("No questions yet. Ask one as soon as it comes to mind.");
    }

    private GoalTarget? TargetOf(Note note) =>
        note.Goal is { } reference && _snapshot.Curriculum.Find(reference.Id) is { } goal ? new GoalTarget(goal.Id) : null;

    private Line LineOf(Note note)
    {
        var glyph = note.IsResolved ? new Span(_glyphs.Done, Tone.Done) : _glyphs.GlyphOf(note.Kind);
        return new Line([glyph, new(" "), new(NoteWords.FirstLine(note.Text))], [new(_snapshot.DayOf(note.At), Tone.Dim)]);
    }
}
