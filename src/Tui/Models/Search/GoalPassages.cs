using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Models.Search;

/// <summary>What can be found about a goal: its title and text, notes and questions, and what was said with events.</summary>
internal static class GoalPassages
{
    public static SearchPlace Of(Goal goal, GoalProgress progress)
    {
        var passages = new PassageSheet();
        var title = ShownText.Line(goal.Title);
        passages.Add(PassageKind.Title, title);
        passages.AddMarkdown(PassageKind.Text, goal.Description);
        AddRecord(passages, progress);
        return passages.ToPlace(goal.Id, title) with { Goal = goal };
    }

    /// <summary>A goal that the curriculum no longer has: what was recorded for it is kept.</summary>
    public static SearchPlace OfGone(GoalProgress progress)
    {
        var passages = new PassageSheet();
        AddRecord(passages, progress);
        return passages.ToPlace(progress.Goal, ShownText.Line(progress.Events.FirstOrDefault()?.About?.Title ?? progress.Goal.Value));
    }

    /// <summary>Notes on no goal, and what was said with sessions that no goal asks for.</summary>
    public static SearchPlace OfYear(ImmutableArray<Note> notes, ImmutableArray<SessionLogged> sessions)
    {
        var passages = new PassageSheet();
        foreach (var note in notes) AddNote(passages, note);
        foreach (var session in sessions)
        {
            if (session.Text is { Length: > 0 } said) passages.AddMarkdown(PassageKind.Event, said);
        }
        return passages.ToPlace(YearKey.Instance, "Notes on the year");
    }

    private static void AddRecord(PassageSheet passages, GoalProgress progress)
    {
        foreach (var note in progress.Notes) AddNote(passages, note);
        foreach (var happened in progress.Events)
        {
            if (TextOf(happened) is { Length: > 0 } said) passages.AddMarkdown(PassageKind.Event, said);
        }
    }

    private static void AddNote(PassageSheet passages, Note note) => passages.AddMarkdown(note.Kind switch
    {
        NoteKind.Question => PassageKind.Question,
        NoteKind.Answer => PassageKind.Answer,
        _ => PassageKind.Note,
    }, note.Text, note.IsPrivate);

    private static string? TextOf(ProgressEvent happened) => happened switch
    {
        GoalBlocked blocked => blocked.Reason,
        GoalSkipped skipped => skipped.Reason,
        GoalReturned returned => returned.Reason,
        GoalSignedOff signedOff => signedOff.Note,
        GoalLogged logged => logged.Text,
        GoalDone done => done.Evidence,
        _ => null,
    };
}
