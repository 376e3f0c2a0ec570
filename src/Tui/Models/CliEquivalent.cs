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
    public static string? Of(ProgressEvent happened) => VerbOf(happened) is { } verb ? $"{Program} {verb}{TraineeOf(happened.Stamp)}" : null;

    private static string? VerbOf(ProgressEvent happened) => happened switch
    {
        GoalStarted started => Goal("start", started.Goal),
        GoalDone done => Goal("done", done.Goal) + Option("--evidence", done.Evidence) + Option("--confidence", done.Confidence?.ToString(CultureInfo.InvariantCulture)),
        GoalBlocked blocked => Goal("block", blocked.Goal) + Message(blocked.Reason),
        GoalUnblocked unblocked => Goal("unblock", unblocked.Goal),
        GoalReopened reopened => Goal("reopen", reopened.Goal),
        GoalSkipped skipped => Goal("skip", skipped.Goal) + Message(skipped.Reason),
        GoalLogged logged => Goal("log", logged.Goal) + Message(logged.Text) + Option("--on", logged.On is { } on ? TypedDay.Of(on) : null) + People(logged.With),
        SessionLogged session => $"log {ShellWord.Of(session.Session)}" + Message(session.Text) + Option("--on", session.On is { } on ? TypedDay.Of(on) : null) + People(session.With),
        ReadinessSigned signed => $"readiness sign {ShellWord.Of(signed.Gate)}" + Message(signed.Text),
        NoteWritten { ReplyTo: null } note => Note(note),
        AbsencePlanned absence => $"absence plan {TypedDay.Of(absence.From)} {TypedDay.Of(absence.Until)}{Message(absence.Text)}",
        AbsenceCancelled cancelled => $"absence cancel {cancelled.Absence}",
        WorkWeekChanged week => $"work-week {week.Days} --from {TypedDay.Of(week.From)}",
        // Only undo takes something back, and only the last thing.
        EventRetracted => "undo",
        _ => null,
    };

    private static string Note(NoteWritten note) => note is { NoteKind: NoteKind.Question, IsPrivate: false } && note.With.IsDefaultOrEmpty
        ? $"ask{Option("--goal", note.Goal?.Id.Value)}{(note.Text.StartsWith('-') ? " --" : "")} {ShellWord.Of(note.Text)}"
        : $"note{(note.Goal is { } goal ? " " + ShellWord.Of(goal.Id.Value) : "")}{Kind(note.NoteKind)}{Message(note.Text)}{(note.IsPrivate ? " --private" : "")}{People(note.With)}";

    private static string Kind(NoteKind kind) => kind == NoteKind.Note ? "" : Option("--kind", kind.ToString().ToLowerInvariant());

    private static string Goal(string verb, GoalReference goal) => $"{verb} {ShellWord.Of(goal.Id.Value)}";

    private static string Message(string? text) => text is not { Length: > 0 } ? "" : text.StartsWith('-') ? Option("--message", text) : $" -m {ShellWord.Of(text)}";

    private static string People(ImmutableArray<string> people) => people.IsDefaultOrEmpty ? "" : string.Concat(people.Select(person => Option("--with", person)));

    /// <summary>A value that looks like an option itself is tied to its own.</summary>
    private static string Option(string name, string? value) => value is not { Length: > 0 } ? "" : value.StartsWith('-') ? $" {name}={ShellWord.Of(value)}" : $" {name} {ShellWord.Of(value)}";

    /// <summary>A mentor says whose year it is about; to a trainee it goes without saying.</summary>
    private static string TraineeOf(EventStamp stamp) =>
        string.Equals(stamp.By, stamp.Trainee, StringComparison.OrdinalIgnoreCase) ? "" : Option("--trainee", stamp.Trainee);
}
