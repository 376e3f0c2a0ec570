using System.Collections.Immutable;
using System.Globalization;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Models;

/// <summary>The command line that records the same as a key did: to learn from, to copy, to put into a script.</summary>
internal static class CliEquivalent
{
    private const string Program = "onboard";

    /// <summary>A line for a shell; null for what no verb records.</summary>
    public static string? Of(ProgressEvent happened) => VerbOf(happened) is { } verb ? $"{Program} {verb.Options}{TraineeOf(happened.Stamp)}{verb.Text}" : null;

    /// <summary>
    /// What takes back the last recordings, one after the other, a batch at once. The verb knows no other, so an <see cref="EventRetracted"/> by itself has no command line:
    /// it says what was taken back, not that it was the last.
    /// </summary>
    /// <param name="last">The last recordings, the newest first.</param>
    public static string Undo(IEnumerable<ProgressEvent> last) => string.Join(" && ", last.DistinctBy(happened => happened.Batch ?? happened.Stamp.Id).Select(happened => $"{Program} undo{TraineeOf(happened.Stamp)}"));

    private static Words? VerbOf(ProgressEvent happened) => happened switch
    {
        NoteWritten note => Note(note),
        ActionAgreed agreed => new($"action add{Option("--owner", agreed.Owner)}{Option("--due", Day(agreed.Due))}{Option("--goal", agreed.Goal?.Id.Value)}", Text(agreed.Text)),
        _ => OptionsOf(happened) is { } options ? new(options) : null,
    };

    private static string? OptionsOf(ProgressEvent happened) => happened switch
    {
        GoalStarted started => Goal("start", started.Goal),
        GoalDone done => Goal("done", done.Goal) + Option("--evidence", done.Evidence) + Option("--confidence", Number(done.Confidence)),
        GoalBlocked blocked => Goal("block", blocked.Goal) + Message(blocked.Reason),
        GoalUnblocked unblocked => Goal("unblock", unblocked.Goal),
        GoalMoved moved => $"{Goal("relink", moved.Goal)} {ShellWord.Of(moved.To.Value)}",
        GoalReopened reopened => Goal("reopen", reopened.Goal),
        GoalSkipped skipped => Goal("skip", skipped.Goal) + Message(skipped.Reason),
        GoalLogged logged => Goal("log", logged.Goal) + Message(logged.Text) + Option("--on", Day(logged.On)) + People(logged.With),
        GoalSignedOff signed => Goal("sign-off", signed.Goal) + Message(signed.Note),
        GoalReturned returned => Goal("return", returned.Goal) + Message(returned.Reason),
        GoalRated rated => $"{Goal("rate", rated.Goal)} {Number(rated.Confidence)}",
        QuestionResolved resolved => $"resolve {resolved.Question}",
        QuestionDeferred { Session: null } deferred => $"defer {deferred.Question}",
        QuestionDeferred { Session: { } session } deferred when SessionKind.Known.Any(kind => kind.Id == session) => $"defer {deferred.Question}{Option("--to", session)}",
        AgendaAdded added => $"one-on-one{Option("--add", added.Text)}{Option("--goal", added.Goal?.Id.Value)}",
        AgendaSettled settled => $"one-on-one --settle {settled.Item}{Message(settled.Outcome)}",
        OneOnOneHeld held => $"one-on-one --close{(held.Minutes is { Length: > 0 } minutes ? Option("--minutes", minutes) : " --minutes ''")}{Option("--on", Day(held.On))}{People(held.With)}",
        ActionClosed closed => $"action close {closed.Action}{Message(closed.Outcome)}",
        AbsencePlanned absence => $"absence plan {TypedDay.Of(absence.From)} {TypedDay.Of(absence.Until)}{Message(absence.Text)}",
        AbsenceCancelled cancelled => $"absence cancel {cancelled.Absence}",
        WorkWeekChanged week => $"work-week {week.Days} --from {TypedDay.Of(week.From)}",
        SessionLogged session => $"log {ShellWord.Of(session.Session)}" + Message(session.Text) + Option("--on", Day(session.On)) + People(session.With),
        ReadinessSigned signed => $"readiness sign {ShellWord.Of(signed.Gate)}" + Message(signed.Text),
        _ => null,
    };

    private static Words? Note(NoteWritten note) => note switch
    {
        // An answer that also closes its question is followed by the event that says so.
        { ReplyTo: { } question, NoteKind: NoteKind.Answer } when note.With.IsDefaultOrEmpty => new($"answer {question} --keep-open", Text(note.Text)),
        { ReplyTo: not null } => null,
        { NoteKind: NoteKind.Question, IsPrivate: false } when note.With.IsDefaultOrEmpty => new($"ask{Option("--goal", note.Goal?.Id.Value)}", Text(note.Text)),
        _ => new($"note{(note.Goal is { } goal ? " " + ShellWord.Of(goal.Id.Value) : "")}{Kind(note.NoteKind)}{Message(note.Text)}{(note.IsPrivate ? " --private" : "")}{People(note.With)}"),
    };

    /// <summary>A text at the end, also where it looks like an option.</summary>
    private static string Text(string text) => (text.StartsWith('-') ? " -- " : " ") + ShellWord.Of(text);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day is { } known ? TypedDay.Of(known) : null;

    private static string Kind(NoteKind kind) => kind == NoteKind.Note ? "" : Option("--kind", kind.ToString().ToLowerInvariant());

    private static string Goal(string verb, GoalReference goal) => $"{verb} {ShellWord.Of(goal.Id.Value)}";

    private static string Message(string? text) => text is not { Length: > 0 } ? "" : text.StartsWith('-') ? Option("--message", text) : $" -m {ShellWord.Of(text)}";

    private static string People(ImmutableArray<string> people) => people.IsDefaultOrEmpty ? "" : string.Concat(people.Select(person => Option("--with", person)));

    /// <summary>A value that looks like an option itself is tied to its own.</summary>
    private static string Option(string name, string? value) => value is not { Length: > 0 } ? "" : value.StartsWith('-') ? $" {name}={ShellWord.Of(value)}" : $" {name} {ShellWord.Of(value)}";

    /// <summary>A mentor says whose year it is about; to a trainee it goes without saying.</summary>
    private static string TraineeOf(EventStamp stamp) =>
        stamp.IsByTrainee ? "" : Option("--trainee", stamp.Trainee);

    /// <summary>A verb with its options, and a text that has to come last.</summary>
    private sealed record Words(string Options, string Text = "");
}
