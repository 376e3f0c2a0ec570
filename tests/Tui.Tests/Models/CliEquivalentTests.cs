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
    public void Progress_that_was_relinked_has_a_command_line_that_relinks_it()
    {
        _bench.Write("docs/curriculum/more.md", "- [ ] Old <!-- #old -->\n");
        _bench.Ok("done", "old");
        _bench.Write("docs/curriculum/more.md", "- [ ] New <!-- #new -->\n");
        var command = CliEquivalent.Of(new GoalMoved(_stamp, new GoalReference(GoalId.Parse("old"), "Old", null, null), GoalId.Parse("new")))!;
        Assert.Equal("onboard relink old new", command);
        Assert.Contains("Relinked: New", _bench.Ok(WordsOf(command)), StringComparison.Ordinal);
    }

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
            Records(recording);
        }
    }

    [Fact]
    public void Undo_takes_back_what_was_recorded_last()
    {
        _bench.Ok(WordsOf(CliEquivalent.Of(new GoalStarted(_stamp, Page))!));
        var started = Newest();

        _bench.Ok(WordsOf(CliEquivalent.Undo([started])));

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
    public void Several_are_taken_back_one_after_the_other()
    {
        _bench.Ok(WordsOf(CliEquivalent.Of(new GoalStarted(_stamp, Page))!));
        _bench.Ok(WordsOf(CliEquivalent.Of(new GoalStarted(_stamp, Shadow))!));

        foreach (var command in CliEquivalent.Undo(Open().Progress.Newest()).Split(" && ")) _bench.Ok(WordsOf(command));

        Assert.Empty(Open().Progress.Events);
    }

    [Fact]
    public void No_verb_takes_back_a_certain_event_so_that_one_by_itself_has_no_command_line() =>
        Assert.Null(CliEquivalent.Of(new EventRetracted(_stamp, Guid.NewGuid())));

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
    public void What_a_mentor_records_has_a_command_line_that_records_the_same()
    {
        var mentor = _stamp with { By = "grace" };
        foreach (var recording in (ProgressEvent[])
        [
            new GoalSignedOff(mentor, Page, Nasty),
            new GoalReturned(mentor, Page, "-m is no option"),
            new GoalRated(mentor, Page, 2),
            new AgendaAdded(mentor, "--close it", Page),
            new AgendaAdded(mentor, Nasty),
            new OneOnOneHeld(mentor, Nasty, new DateOnly(2026, 3, 15), ["ada"]),
            new OneOnOneHeld(mentor, null, null, ["ada"]),
            new ActionAgreed(mentor, "--owner unknown", "Somebody Else", new DateOnly(2026, 3, 20), Page),
        ])
        {
            if (recording is GoalSignedOff) _bench.Ok("done", "mon.alert-path");
            Records(recording);
        }
    }

    [Fact]
    public void What_is_said_of_something_else_names_it_by_its_id()
    {
        var mentor = _stamp with { By = "grace" };
        _bench.Ok("ask", "Why?");
        var question = Newest().Stamp.Id;
        Records(new QuestionDeferred(mentor, question, "coffee"));
        Records(new QuestionDeferred(mentor, question));
        Records(new NoteWritten(mentor, null, NoteKind.Answer, "--because", ReplyTo: question));
        Records(new QuestionResolved(mentor, question));
        _bench.Ok("one-on-one", "--add", "The rota");
        Records(new AgendaSettled(mentor, Newest().Stamp.Id, "-swapped"));
        _bench.Ok("action", "add", "Ask", "--owner", "ada");
        Records(new ActionClosed(mentor, Newest().Stamp.Id, Nasty));
    }

    [Fact]
    public void What_no_verb_records_has_no_command_line()
    {
        Assert.Null(CliEquivalent.Of(new NoteWritten(_stamp, Page, NoteKind.Note, "And", ReplyTo: Guid.NewGuid())));
        Assert.Null(CliEquivalent.Of(new QuestionDeferred(_stamp, Guid.NewGuid(), "book club")));
    }

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

    private void Records(ProgressEvent recording)
    {
        var command = CliEquivalent.Of(recording);
        Assert.NotNull(command);
        _bench.Ok([.. (string[])(recording.Stamp.By == "ada" ? [] : ["--as", recording.Stamp.By]), .. WordsOf(command)]);
        Assert.Equal(Comparable(recording), Comparable(Newest()));
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
            NoteWritten note => $"{note.NoteKind} {note.IsPrivate} {note.Text} {With(note.With)} {note.ReplyTo}",
            GoalSignedOff signed => signed.Note,
            GoalReturned returned => returned.Reason,
            GoalRated rated => $"{rated.Confidence}",
            QuestionResolved resolved => $"{resolved.Question}",
            QuestionDeferred deferred => $"{deferred.Question} {deferred.Session}",
            AgendaAdded added => added.Text,
            AgendaSettled settled => $"{settled.Item} {settled.Outcome}",
            OneOnOneHeld held => $"{held.Minutes} {held.On:O} {With(held.With)}",
            ActionAgreed agreed => $"{agreed.Text} {agreed.Owner} {agreed.Due:O}",
            ActionClosed closed => $"{closed.Action} {closed.Outcome}",
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
