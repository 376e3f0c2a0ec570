using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>Questions whose answers the curriculum could have: about a goal that it has, nothing private, and not in the goal's description yet.</summary>
internal static class AnsweredQuestions
{
    /// <summary>A question, what answers it, and whose description gets both.</summary>
    /// <param name="Question">The question, in the year of its trainee.</param>
    /// <param name="Answers">The oldest first; at least one.</param>
    /// <param name="Goal">The goal that it is about.</param>
    internal sealed record Row(YearQuestion Question, ImmutableArray<Note> Answers, Goal Goal);

    /// <summary>The question that a target leads to, else those of its goal, else all of the year that is shown; the newest first.</summary>
    public static ImmutableArray<Row> At(Target? target, WorkspaceSnapshot snapshot)
    {
        var (year, of) = target is YearTarget { Trainee: var trainee, Of: var inner } ? (snapshot.YearOf(trainee), inner) : (snapshot.YearOf(snapshot.Trainee.Id), target);
        if (year is null) return [];
        var all = year.Progress.Notes.Reverse().Select(note => RowOf(note, year, snapshot)).OfType<Row>().ToImmutableArray();
        ImmutableArray<Row> here = of switch
        {
            QuestionTarget question => [.. all.Where(row => row.Question.Note.Id == question.Question)],
            GoalTarget goal => [.. all.Where(row => row.Goal.Id == goal.Goal)],
            _ => [],
        };
        return here.IsEmpty ? all : here;
    }

    private static Row? RowOf(Note note, TraineeYear year, WorkspaceSnapshot snapshot)
    {
        if (note is not { Kind: NoteKind.Question, IsPrivate: false, Goal: { } about } || snapshot.Curriculum.Find(about.Id) is not { } goal) return null;
        var answers = PlannedAnswer.AnswersTo(note, year.Progress);
        return answers.IsEmpty || PlannedAnswer.IsIn(goal, note) ? null : new Row(new YearQuestion(year.Trainee.Id, note), answers, goal);
    }
}
