using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models.Markup;

namespace Onboarding.Tui.Models;

/// <summary>Notes and questions on a page, each with its sign, author and day; replies stand under what they reply to.</summary>
internal sealed class NotesSection(WorkspaceSnapshot snapshot, GlyphSet glyphs, LinkResolver links)
{
    private const string Indent = "  ";

    public void Add(PageSheet sheet, ImmutableArray<Note> notes)
    {
        sheet.AddHeading("Notes and questions", notes.IsEmpty ? null : $"{notes.Length}");
        if (notes.IsEmpty) sheet.Add(new Span("Nothing written yet. A line on what surprised you is a good start.", Tone.Dim));
        var isFirst = true;
        foreach (var thread in NoteThread.Of(notes))
        {
            if (!isFirst) sheet.AddBlank();
            isFirst = false;
            AddNote(sheet, thread.Note, "");
            foreach (var reply in thread.Replies) AddNote(sheet, reply, Indent);
        }
    }

    private void AddNote(PageSheet sheet, Note note, string indent)
    {
        ImmutableArray<Span> right = [new($"{snapshot.NameOf(note.By)} {glyphs.Dot} {snapshot.DayOf(note.At)}", Tone.Dim)];
        var glyph = glyphs.GlyphOf(note.Kind);
        ImmutableArray<Span> marker = indent.Length == 0 ? [glyph, new(" ")] : [new(indent), glyph, new(" ")];
        sheet.AddBeside(width => MarkdownLines.Render(note.Text, width, glyphs, links.Resolve), right, marker);
        var remarks = string.Join($" {glyphs.Dot} ", Remarks(note));
        if (remarks.Length > 0) sheet.AddIndented(indent + Indent, new Span(remarks, Tone.Dim));
    }

    private IEnumerable<string> Remarks(Note note)
    {
        if (note.Kind == NoteKind.Question) yield return note.IsResolved ? "answered" : "open";
        if (note.Kind is NoteKind.Reflection) yield return "reflection";
        if (snapshot.NamesOf(note.With) is { Length: > 0 } names) yield return $"with {names}";
        if (note.IsPrivate) yield return "private";
        if (note.EditedAt is { } edited) yield return $"edited {snapshot.DayOf(edited)}";
    }
}
