using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models.Mentoring;

namespace Onboarding.Tui.Models;

/// <summary>Every question of the year: the open ones first, then the answered.</summary>
internal sealed class QuestionRows : SectionedRows
{
    private readonly WorkspaceSnapshot _snapshot;
    private readonly GlyphSet _glyphs;

    public QuestionRows(WorkspaceSnapshot snapshot, GlyphSet glyphs)
    {
        (_snapshot, _glyphs) = (snapshot, glyphs);
        Add("Open", true, snapshot.Review.OpenQuestions, note => note.Id, note => new QuestionTarget(note.Id, TargetOf(note)?.Goal), LineOf);
        if (snapshot.Team is { } team)
        {
            // What others ask may be answered by anybody who knows, in the next Coffee and Q&A.
            var lines = new WaitingLines(snapshot, glyphs);
            var asked = team.Years.Where(year => !snapshot.IsShown(year.Trainee.Id)).SelectMany(year => year.Review.OpenQuestions, (year, note) => (Year: year, Note: note)).Where(row => !row.Note.IsPrivate).OrderBy(row => row.Note.At);
            Add("The team's", true, [.. asked], row => row.Note.Id, row => WaitingLines.TargetOf(row.Year, row.Note), row => lines.Of(row.Year, row.Note));
        }
        Add("Answered", true, [.. snapshot.Progress.Notes.Where(note => note is { Kind: NoteKind.Question, IsResolved: true }).Reverse()], note => note.Id, TargetOf, LineOf);
        if (Count == 0) AddText("No questions yet. Ask one as soon as it comes to mind.");
    }

    private GoalTarget? TargetOf(Note note) =>
        note.Goal is { } reference && _snapshot.Curriculum.Find(reference.Id) is { } goal ? new GoalTarget(goal.Id) : null;

    private Line LineOf(Note note)
    {
        var glyph = note.IsResolved ? new Span(_glyphs.Done, Tone.Done) : _glyphs.GlyphOf(note.Kind);
        ImmutableArray<Span> waits = note is { IsResolved: false, Deferred: { } deferred } ? [new(AgendaLines.WaitsFor(deferred) + "  ", Tone.Dim)] : [];
        return new Line([glyph, new(" "), new(NoteWords.FirstLine(note.Text))], [.. waits, new(_snapshot.DayOf(note.At), Tone.Dim)]);
    }
}
