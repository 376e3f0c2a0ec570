using System.Globalization;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Models;

/// <summary>What somebody recorded, in words that follow a name: <c>started</c>, <c>asked: why …</c>.</summary>
internal static class EventWords
{
    /// <summary>One line, safe to show.</summary>
    public static string Of(ProgressEvent happened) => ShownText.Line(Words(happened));

    /// <summary>The sign before it and its tone.</summary>
    public static Tone ToneOf(ProgressEvent happened) => happened switch
    {
        GoalDone or GoalSignedOff => Tone.Done,
        GoalBlocked => Tone.Blocked,
        GoalReturned => Tone.Waiting,
        NoteWritten { NoteKind: NoteKind.Question } => Tone.Waiting,
        NoteWritten or NoteEdited => Tone.Note,
        _ => Tone.Active,
    };

    private static string Words(ProgressEvent happened) => happened switch
    {
        GoalStarted => "started",
        GoalBlocked blocked => With("blocked", blocked.Reason),
        GoalUnblocked => "unblocked",
        GoalDone { Confidence: { } confidence } done => With($"done, confidence {confidence}", done.Evidence),
        GoalDone done => With("done", done.Evidence),
        GoalReopened => "reopened",
        GoalSkipped skipped => With("skipped", skipped.Reason),
        GoalLogged { On: { } on } logged => With($"logged for {on.ToString("d MMM", CultureInfo.InvariantCulture)}", logged.Text),
        GoalLogged logged => With("logged", logged.Text),
        GoalSignedOff signedOff => With("signed off", signedOff.Note),
        GoalReturned returned => With("returned", returned.Reason),
        GoalRated rated => $"rated confidence {rated.Confidence} of 5",
        GoalMoved moved => $"moved to {moved.To}",
        NoteWritten note => With(VerbOf(note), NoteWords.FirstLine(note.Text)),
        NoteEdited edited => With("edited a note", NoteWords.FirstLine(edited.Text)),
        NoteDeleted => "deleted a note",
        QuestionResolved => "resolved a question",
        EventRetracted => "took something back",
        // A kind that a later version brings: its own name says most.
        _ => happened.Kind,
    };

    private static string VerbOf(NoteWritten note) => note.NoteKind switch
    {
        NoteKind.Question => "asked",
        NoteKind.Answer => "answered",
        NoteKind.Reflection => "reflected",
        NoteKind.Win => "win",
        NoteKind.Blocker => "blocker",
        NoteKind.Evidence => "evidence",
        _ => "note",
    };

    private static string With(string verb, string? text) => string.IsNullOrWhiteSpace(text) ? verb : $"{verb}: {text.Trim()}";
}
