using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>A question in one trainee's year.</summary>
/// <param name="Trainee">Whose year it is.</param>
/// <param name="Note">The question.</param>
internal sealed record YearQuestion(string Trainee, Note Note)
{
    /// <summary>The question that a target leads to; of a goal, its open question that waits longest; null where there is none.</summary>
    public static YearQuestion? At(Target? target, WorkspaceSnapshot snapshot) => target switch
    {
        YearTarget year => snapshot.YearOf(year.Trainee) is { } found ? In(found, year.Of) : null,
        null => null,
        _ => In(snapshot.Year, target),
    };

    private static YearQuestion? In(TraineeYear year, Target target)
    {
        var note = target switch
        {
            QuestionTarget question => year.Progress.Notes.FirstOrDefault(note => note.Id == question.Question),
            GoalTarget goal => year.Progress.Of(goal.Goal).Notes.FirstOrDefault(note => note is { Kind: NoteKind.Question, IsResolved: false }),
            _ => null,
        };
        return note is null ? null : new YearQuestion(year.Trainee.Id, note);
    }
}
