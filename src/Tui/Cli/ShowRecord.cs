using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>What is recorded for one goal: its log and its notes with who wrote them and when.</summary>
internal static class ShowRecord
{
    public static void Print(Printer page, WorkspaceSnapshot snapshot, GoalStanding standing)
    {
        var number = 0;
        if (!standing.Progress.Log.IsEmpty) Heading(page, "Log");
        foreach (var logged in standing.Progress.Log)
        {
            var day = snapshot.Review.DayOf(logged);
            var with = logged.With.IsDefaultOrEmpty ? "" : " with " + string.Join(", ", logged.With.Select(id => snapshot.NameOf(id)));
            page.WriteWhole([new Span($"  {++number}. "), new Span(DayWords.Past(day, snapshot.Review.Today) + with, Tone.Dim)]);
            if (logged.Text is { Length: > 0 } text) page.Paragraph(text, indent: 5);
        }
        if (!standing.Progress.Notes.IsEmpty) Heading(page, "Notes");
        foreach (var note in standing.Progress.Notes) Note(page, snapshot, note);
    }

    private static void Note(Printer page, WorkspaceSnapshot snapshot, Note note)
    {
        var facts = new List<string> { snapshot.NameOf(note.By), DayWords.Past(snapshot.Review.DayOf(note.At), snapshot.Review.Today) };
        if (note.Kind != NoteKind.Note) facts.Add(note is { Kind: NoteKind.Question, IsResolved: true } ? "question, answered" : NoteVerb.NameOf(note.Kind));
        if (note.IsPrivate) facts.Add("private");
        if (note.EditedAt is not null) facts.Add("edited");
        if (!note.With.IsDefaultOrEmpty) facts.Add("with " + string.Join(", ", note.With.Select(id => snapshot.NameOf(id))));
        page.WriteWhole([new Span("  "), new Span(string.Join(page.Between, facts), Tone.Dim)]);
        page.Paragraph(note.Text, indent: 4);
    }

    private static void Heading(Printer page, string title)
    {
        page.Blank();
        page.Text(title, Tone.Heading);
    }
}
