using System.Globalization;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Models;

/// <summary>What somebody recorded, in words that follow a name: <c>started</c>, <c>asked: why …</c>.</summary>
internal static class EventWords
{
    /// <summary>One line, safe to show: what happened, and the text that was given with it.</summary>
    public static string Of(ProgressEvent happened)
    {
        var text = TextOf(happened)?.Trim();
        if (string.IsNullOrEmpty(text)) return ShownText.Line(VerbOf(happened));
        return ShownText.Line($"{VerbOf(happened)}: {(happened is NoteWritten or NoteEdited ? NoteWords.FirstLine(text) : text)}");
    }

    /// <summary>What happened, without the text.</summary>
    public static string VerbOf(ProgressEvent happened) => happened switch
    {
        GoalStarted => "started",
        GoalBlocked => "blocked",
        GoalUnblocked => "unblocked",
        GoalDone { Confidence: { } confidence } => $"done, confidence {confidence} of 5",
        GoalDone { Import: not null } => "done, imported",
        GoalDone => "done",
        GoalReopened => "reopened",
        GoalSkipped => "skipped",
        GoalLogged { On: { } on } => $"logged for {Day(on)}",
        GoalLogged => "logged",
        GoalSignedOff => "signed off",
        GoalReturned => "returned",
        GoalRated rated => $"rated confidence {rated.Confidence} of 5",
        GoalMoved moved => $"moved to {moved.To}",
        NoteWritten note => VerbOf(note.NoteKind),
        NoteEdited => "edited a note",
        NoteDeleted => "deleted a note",
        QuestionResolved => "resolved a question",
        QuestionDeferred { Session: { } session } => $"put a question off to the next {SessionKind.Of(session).Name}",
        QuestionDeferred => "put a question off to the next one-on-one",
        OneOnOneHeld { On: { } on } => $"one-on-one held on {Day(on)}",
        OneOnOneHeld => "one-on-one held",
        AgendaAdded => "put on the agenda",
        AgendaSettled => "settled an item of the agenda",
        ActionAgreed { Due: { } due } agreed => $"agreed an action for {agreed.Owner}, by {Day(due)}",
        ActionAgreed agreed => $"agreed an action for {agreed.Owner}",
        ActionClosed => "closed an action",
        SessionLogged { On: { } on } session => $"{SessionKind.Of(session.Session).Name} on {Day(on)}",
        SessionLogged session => SessionKind.Of(session.Session).Name,
        ReadinessSigned signed => $"signed for {signed.Gate}",
        AbsencePlanned absence => $"away from {Day(absence.From)} until {Day(absence.Until)}",
        AbsenceCancelled => "cancelled an absence",
        WorkWeekChanged week => $"works {PaceWords.Week(week.Days)} from {Day(week.From)}",
        EventRetracted => "took something back",
        // A kind that a later version brings: its own name says most.
        _ => happened.Kind,
    };

    /// <summary>The text that was given, as it was written; null where there is none.</summary>
    public static string? TextOf(ProgressEvent happened) => happened switch
    {
        GoalBlocked blocked => blocked.Reason,
        GoalDone done => done.Evidence,
        GoalSkipped skipped => skipped.Reason,
        GoalLogged logged => logged.Text,
        GoalSignedOff signedOff => signedOff.Note,
        GoalReturned returned => returned.Reason,
        NoteWritten note => note.Text,
        NoteEdited edited => edited.Text,
        // The minutes have a page of their own.
        AgendaAdded added => added.Text,
        AgendaSettled settled => settled.Outcome,
        ActionAgreed agreed => agreed.Text,
        ActionClosed closed => closed.Outcome,
        SessionLogged session => session.Text,
        ReadinessSigned signed => signed.Text,
        AbsencePlanned absence => absence.Text,
        _ => null,
    };

    /// <summary>The sign before it and its tone.</summary>
    public static Tone ToneOf(ProgressEvent happened) => happened switch
    {
        GoalDone or GoalSignedOff or ActionClosed or ReadinessSigned => Tone.Done,
        GoalBlocked => Tone.Blocked,
        GoalReturned => Tone.Waiting,
        NoteWritten { NoteKind: NoteKind.Question } or QuestionDeferred => Tone.Waiting,
        NoteWritten or NoteEdited => Tone.Note,
        _ => Tone.Active,
    };

    private static string Day(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);

    private static string VerbOf(NoteKind kind) => kind switch
    {
        NoteKind.Question => "asked",
        NoteKind.Answer => "answered",
        NoteKind.Reflection => "reflected",
        NoteKind.Win => "win",
        NoteKind.Blocker => "blocker",
        NoteKind.Evidence => "evidence",
        _ => "note",
    };
}
