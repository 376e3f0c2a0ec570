using System.Diagnostics;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;
using Onboarding.Tui.Tests.Cli;

namespace Onboarding.Tui.Tests.Models;

/// <summary>Every command line that is shown records, on a copy of the workspace, the event that it stands for.</summary>
public sealed class CliEquivalentTests : IDisposable
{
    private const string Nasty = "It's \"50%\" of $HOME; `rm -rf *` & more\n\n- a second line\\";

    private readonly CliBench _bench = new();
    private readonly EventStamp _stamp = new(Guid.CreateVersion7(), new DateTimeOffset(2026, 3, 17, 9, 15, 0, TimeSpan.Zero), "ada", "ada");

    private static GoalReference Page => new(GoalId.Parse("mon.alert-path"), "Explain how an alert becomes a page", null, null);

    private static GoalReference Shadow => new(GoalId.Parse("oncall.shadow"), "Shadow on-call shifts", null, null);

    [Fact]
    public void Each_recording_has_a_command_line_that_records_the_same()
    {
        ProgressEvent[] recordings =
        [
            new GoalStarted(_stamp, Page),
            new GoalBlocked(_stamp, Page, Nasty),
            new GoalUnblocked(_stamp, Page),
            new GoalDone(_stamp, Page, "https://example.org/a?b=c&d='e'", 4),
            new GoalReopened(_stamp, Page),
            new GoalDone(_stamp, Page),
            new GoalReopened(_stamp, Page),
            new GoalSkipped(_stamp, Page, "-known already"),
            new GoalLogged(_stamp, Shadow, Nasty, new DateOnly(2026, 3, 15), ["grace", "Somebody Else"]),
            new GoalLogged(_stamp, Shadow),
            new SessionLogged(_stamp, "pairing", Nasty, new DateOnly(2026, 3, 15), ["grace", "Somebody Else"]),
            new SessionLogged(_stamp, "reverse-shadow", "-dash"),
            new NoteWritten(_stamp, Page, NoteKind.Question, Nasty),
            new NoteWritten(_stamp, Page, NoteKind.Question, "--help me?"),
            new NoteWritten(_stamp, null, NoteKind.Question, "Why?"),
            new NoteWritten(_stamp, null, NoteKind.Question, "For me alone?", IsPrivate: true),
            new NoteWritten(_stamp, Page, NoteKind.Note, "-m is not a dash"),
            new NoteWritten(_stamp, null, NoteKind.Note, "@file is no file"),
            new AbsencePlanned(_stamp, new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 24), Nasty),
            new AbsencePlanned(_stamp, new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 6)),
            new WorkWeekChanged(_stamp, DaysOf("mon-tue,fri"), new DateOnly(2026, 9, 1)),
            .. Enum.GetValues<NoteKind>().Select(kind => new NoteWritten(_stamp, Page, kind, $"{kind}: {Nasty}", ["grace"], IsPrivate: kind == NoteKind.Win)),
        ];

        foreach (var recording in recordings)
        {
            var command = CliEquivalent.Of(recording);
            Assert.NotNull(command);
            _bench.Ok(WordsOf(command));
            Assert.Equal(Comparable(recording), Comparable(Newest()));
        }
    }

    [Fact]
    public void Undo_takes_back_what_was_recorded_last()
    {
        _bench.Ok(WordsOf(CliEquivalent.Of(new GoalStarted(_stamp, Page))!));
        var started = Newest();

        _bench.Ok(WordsOf(CliEquivalent.Of(new EventRetracted(_stamp, started.Stamp.Id))!));

        Assert.True(Open().Progress.IsRetracted(started.Stamp.Id));
    }

    [Fact]
    public void A_cancelled_absence_is_known_by_its_id()
    {
        _bench.Ok("absence", "plan", "2026-07-06", "2026-07-24");
        var cancelled = new AbsenceCancelled(_stamp, Newest().Stamp.Id);

        _bench.Ok(WordsOf(CliEquivalent.Of(cancelled)!));

        Assert.Equal(Comparable(cancelled), Comparable(Newest()));
        Assert.Empty(Open().Progress.Year.Absences);
    }

    [Fact]
    public void A_mentor_names_whose_year_it_is()
    {
        var note = new NoteWritten(_stamp with { By = "grace" }, Page, NoteKind.Note, "Well drawn");
        var command = CliEquivalent.Of(note)!;
        Assert.EndsWith("--trainee ada", command);

        _bench.Ok([.. WordsOf(command), "--as", "grace"]);

        Assert.Equal(Comparable(note), Comparable(Newest()));
    }

    [Fact]
    public void What_no_verb_records_has_no_command_line() =>
        Assert.Null(CliEquivalent.Of(new NoteWritten(_stamp, Page, NoteKind.Answer, "Because", ReplyTo: Guid.NewGuid())));

    public void Dispose() => _bench.Dispose();

    /// <summary>A real shell says what the words are.</summary>
    private static string[] WordsOf(string command)
    {
        var start = new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", "onboard() { for word in \"$@\"; do printf '%s\\0' \"$word\"; done; }\n" + command }, RedirectStandardOutput = true };
        using var shell = Process.Start(start)!;
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
        return output.Split('\0')[..^1];
    }

    private WorkspaceSnapshot Open()
    {
        using var workspace = Workspace.Open(new WorkspaceOptions { StartFolder = _bench.Root, StateFolder = _bench.State, HostName = "bench", Time = _bench.Time, Identity = IdentityCandidates.None with { Option = "ada" } });
        return workspace.Current;
    }

    private ProgressEvent Newest() => Open().Progress.Newest().First();

    /// <summary>The event but for when and which it is; a goal by its id.</summary>
    private static string Comparable(ProgressEvent happened)
    {
        var text = happened switch
        {
            GoalDone done => $"{done.Evidence} {done.Confidence}",
            GoalBlocked blocked => blocked.Reason,
            GoalSkipped skipped => skipped.Reason,
            GoalLogged logged => $"{logged.Text} {logged.On:O} {With(logged.With)}",
            NoteWritten note => $"{note.NoteKind} {note.IsPrivate} {note.Text} {With(note.With)}",
            AbsencePlanned absence => $"{absence.From:O} {absence.Until:O} {absence.Text}",
            AbsenceCancelled cancelled => $"{cancelled.Absence}",
            WorkWeekChanged week => $"{week.Days} {week.From:O}",
            _ => "",
        };
        return $"{happened.Kind} by {happened.Stamp.By} about {happened.Stamp.Trainee} {happened.About?.Id} {text}";
    }

    private static WorkDays DaysOf(string text) => WorkDays.TryParse(text, out var days) ? days : throw new ArgumentException(text);

    private static string With(System.Collections.Immutable.ImmutableArray<string> people) => people.IsDefaultOrEmpty ? "" : string.Join('+', people);
}
