using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>A question in a list, with the number that it is named by in its trainee's year.</summary>
internal sealed record ListedQuestion(TraineeYear Year, int Number, Note Note)
{
    /// <summary>The answers, the oldest first.</summary>
    public ImmutableArray<Note> Answers => AnswersTo(Note, Year.Progress);

    /// <summary>Whole days since it was asked.</summary>
    public int Age => Math.Max(0, Year.Review.Today.DayNumber - Year.Review.DayOf(Note.At).DayNumber);

    public string AgeInWords => Age == 0 ? "today" : CountWords.Of(Age, "day");

    public static ImmutableArray<Note> AnswersTo(Note question, TraineeProgress progress) =>
        [.. progress.Notes.Where(note => note.ReplyTo == question.Id && note.Kind == NoteKind.Answer)];
}
