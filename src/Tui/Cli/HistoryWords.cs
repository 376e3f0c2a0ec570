using Onboarding.Core.Progress;

namespace Onboarding.Tui.Cli;

/// <summary>An event in words: what happened, and the text that was given with it.</summary>
internal static class HistoryWords
{
    public static (string Word, string? Text) Of(ProgressEvent happened) => happened switch
    {
        GoalStarted => ("started", null),
        GoalBlocked blocked => ("blocked", blocked.Reason),
        GoalUnblocked => ("can go on", null),
        GoalDone done => (done.Confidence is { } rating ? $"done, confidence {rating} of 5" : "done", done.Evidence),
        GoalReopened => ("opened again", null),
        GoalSkipped skipped => ("left out", skipped.Reason),
        GoalLogged logged => (logged.On is { } day ? $"logged for {day:yyyy-MM-dd}" : "logged", WithPeople(logged.Text, logged.With)),
        GoalSignedOff signedOff => ("signed off", signedOff.Note),
        GoalReturned returned => ("returned", returned.Reason),
        GoalRated rated => ($"rated {rated.Confidence} of 5", null),
        GoalMoved moved => ($"moved to {moved.To}", null),
        NoteWritten note => (NoteVerb.NameOf(note.NoteKind) + (note.IsPrivate ? " (private)" : ""), WithPeople(note.Text, note.With)),
        NoteEdited edited => ("note changed", edited.Text),
        NoteDeleted => ("note taken back", null),
        QuestionResolved => ("question answered", null),
        EventRetracted => ("taken back", null),
        _ => (happened.Kind, null),
    };

    private static string? WithPeople(string? text, System.Collections.Immutable.ImmutableArray<string> with)
    {
        if (with.IsDefaultOrEmpty) return text;
        var people = "With " + string.Join(", ", with) + ".";
        return string.IsNullOrEmpty(text) ? people : text + "\n" + people;
    }
}
