using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Commands;

/// <summary>What becomes of a question.</summary>
internal static class QuestionCommands
{
    private const string Category = "Question";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("question.answer", Category, "Answer it", Answer)
        {
            Keys = [new("A", Scope.Workbench)],
            Hints = [new(Scope.Review, 3, "answer"), new(Scope.List, 6, "answer")],
            Places = [MenuPlace.Question],
            When = When.QuestionIsSelected,
            Menu = "Review",
        },
        new("question.resolve", Category, "Resolve it without an answer", c => Record(c, (stamp, question) => new QuestionResolved(stamp, question.Note.Id), "Resolved"))
        {
            Places = [MenuPlace.Question],
            When = When.QuestionIsSelected,
        },
        new("question.deferToOneOnOne", Category, "Put it off to the next one-on-one", c => Record(c, (stamp, question) => new QuestionDeferred(stamp, question.Note.Id), "Put off to the next one-on-one"))
        {
            Places = [MenuPlace.Question],
            When = When.QuestionIsSelected,
        },
        new("question.deferToCoffee", Category, "Put it off to the next Coffee and Q&A", c => Record(c, (stamp, question) => new QuestionDeferred(stamp, question.Note.Id, "coffee"), "Put off to the next Coffee and Q&A"))
        {
            Places = [MenuPlace.Question],
            When = When.QuestionIsSelected,
        },
        new("question.propose", Category, "Make it part of the curriculum, after a look at the diff", Propose)
        {
            Places = [MenuPlace.Question, MenuPlace.Goal],
            When = When.QuestionIsAnswered,
            Menu = "Review",
        },
    ];

    private static void Propose(CommandContext c)
    {
        var answered = AnsweredQuestions.At(c.Workbench.CurrentTarget, c.Snapshot);
        if (answered is [var only]) c.Workbench.ProposeAnswer(only);
        else c.Workbench.Choose("Which question?", [.. answered.Select(question => new PaletteItem(question.Question.Note.Id, NoteWords.FirstLine(question.Question.Note.Text), ShownText.Line(question.Goal.Track.Title), () => c.Workbench.ProposeAnswer(question)))]);
    }

    /// <summary>The answer stands beside the question, and the question is resolved: one action, one undo.</summary>
    private static void Answer(CommandContext c)
    {
        var (trainee, note) = c.Question!;
        c.Workbench.Ask(new Prompt($"Answer: {NoteWords.FirstLine(note.Text)}", "Markdown; it is kept beside the question", text =>
        {
            c.Workbench.RecordTogether(
                [
                    new(stamp => new NoteWritten(stamp, note.Goal, NoteKind.Answer, text, ReplyTo: note.Id, IsPrivate: note.IsPrivate), trainee),
                    new(stamp => new QuestionResolved(stamp, note.Id), trainee),
                ],
                $"Answered: {NoteWords.FirstLine(note.Text)}");
            return null;
        }));
    }

    private static void Record(CommandContext c, Func<EventStamp, YearQuestion, ProgressEvent> happened, string said)
    {
        var question = c.Question!;
        c.Workbench.RecordTogether([new(stamp => happened(stamp, question), question.Trainee)], $"{said}: {NoteWords.FirstLine(question.Note.Text)}");
    }
}
