using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Commands;

/// <summary>Notes and questions.</summary>
internal static class NoteCommands
{
    private const string Category = "Note";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("note.write", Category, "Write a note", c => c.Workbench.WriteNote(c.Goal?.Goal.Id, NoteKind.Note))
        {
            Places = [MenuPlace.Goal],
            Keys = [new("n", Scope.Workbench)],
            Hints = [new(Scope.Page, 3, "note"), new(Scope.Outline, 7, "note")],
            Menu = "Goal",
        },
        new("note.reflect", Category, "Answer in own words: why does it exist?", c => c.Workbench.WriteNote(c.Goal!.Goal.Id, NoteKind.Reflection))
        {
            When = When.GoalSelected,
        },
        new("note.win", Category, "Write down a win", c => c.Workbench.WriteNote(c.Goal?.Goal.Id, NoteKind.Win)),
        new("question.ask", "Question", "Ask a question", Ask)
        {
            Places = [MenuPlace.Goal],
            Keys = [new("a", Scope.Workbench)],
            Hints = [new(Scope.Page, 8, "ask")],
            Menu = "Goal",
        },
        new("note.save", Category, "Save", c => c.Workbench.SaveNote())
        {
            Keys = [new("Ctrl+S", Scope.Note), new("Ctrl+J", Scope.Note)],
            Hints = [new(Scope.Note, 1, "save")],
            IsInPalette = false,
        },
        new("note.togglePrivate", Category, "Private or shared", c => c.Workbench.TogglePrivateNote())
        {
            Keys = [new("Ctrl+T", Scope.Note)],
            Hints = [new(Scope.Note, 2, "private or shared")],
            When = When.NoteCanBePrivate,
            IsInPalette = false,
        },
    ];

    private static void Ask(CommandContext c)
    {
        var about = c.Goal is null ? null : GoalReference.To(c.Goal.Goal);
        c.Workbench.Ask(new Prompt(about is null ? "What do you want to ask?" : $"Ask about: {about.Title}", "It waits for the next Coffee and Q&A or one-on-one", text =>
        {
            c.Workbench.Record(stamp => new NoteWritten(stamp, about, NoteKind.Question, text), "Asked");
            return null;
        }));
    }
}
