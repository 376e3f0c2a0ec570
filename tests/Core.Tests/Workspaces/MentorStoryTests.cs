using Microsoft.Extensions.Time.Testing;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

/// <summary>Three weeks of a trainee, a one-on-one with the mentor, both in clones of their own.</summary>
public sealed class MentorStoryTests : IDisposable
{
    private const string Curriculum = """
        # Paging

        - [ ] Explain an alert `due:w2` `sign-off` <!-- #alert -->
        - [ ] Lead an incident `sign-off:lead` <!-- #lead -->
        - [ ] Shadow shifts `count:2` <!-- #shadow -->
        - [ ] Draw the edge <!-- #edge -->
        - [ ] Read a runbook <!-- #runbook -->

        """;

    private readonly TempFolder _folder = new();
    private readonly GitClones _clones;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public MentorStoryTests() => _clones = new GitClones(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Three_weeks_and_a_one_on_one_by_two_who_worked_apart_are_the_same_year_whichever_side_merged()
    {
        Begin();
        using (var ada = Open("ada", "ada")) WorkThreeWeeks(ada);
        _clones.Commit("ada", "Three weeks");
        _clones.MergeBothWays("ada", "grace");

        using (var grace = Open("grace", "grace")) Meet(grace);
        // She has not heard of it yet, and works on.
        using (var ada = Open("ada", "ada")) WorkOn(ada);
        _clones.Commit("grace", "The one-on-one");
        _clones.Commit("ada", "The same day");
        _clones.MergeBothWays("ada", "grace");

        using var seen = Open("ada", "ada");
        using var other = Open("grace", "ada", "state-ada");
        // The private note is where she wrote it, and nowhere else.
        Assert.Equal(ProgressText.Of(seen.Current.Progress.Shared()), ProgressText.Of(other.Current.Progress.Shared()));
        Assert.Empty(seen.Current.Problems);
        AssertTraineeSees(seen.Current);
    }

    private void Begin()
    {
        TestWorkspaces.Write(_folder, "origin");
        _folder.Write("origin/docs/curriculum/paging.md", Curriculum);
        _clones.Git("origin", "init -q -b main");
        _clones.Commit("origin", "Begin");
        _clones.Git(".", "clone -q origin ada");
        _clones.Git(".", "clone -q origin grace");
    }

    private void WorkThreeWeeks(Workspace ada)
    {
        Record(ada, stamp => new GoalStarted(stamp, Goal(ada, "alert")));
        Record(ada, stamp => new NoteWritten(stamp, Goal(ada, "alert"), NoteKind.Question, "Who may silence it?"));
        Record(ada, stamp => new NoteWritten(stamp, null, NoteKind.Note, "Not sure of myself.", IsPrivate: true));
        _time.Advance(TimeSpan.FromDays(7));
        Record(ada, stamp => new GoalDone(stamp, Goal(ada, "alert"), "https://example.org/alert", 4));
        Record(ada, stamp => new GoalLogged(stamp, Goal(ada, "shadow"), "Two pages"));
        Record(ada, stamp => new NoteWritten(stamp, null, NoteKind.Win, "Found the noisy rule."));
        _time.Advance(TimeSpan.FromDays(7));
        Record(ada, stamp => new GoalDone(stamp, Goal(ada, "lead")));
        Record(ada, stamp => new GoalBlocked(stamp, Goal(ada, "edge"), "No access."));
        Record(ada, stamp => new AgendaAdded(stamp, "The rota", Goal(ada, "shadow")));
        _time.Advance(TimeSpan.FromDays(4));
    }

    private void Meet(Workspace grace)
    {
        var agenda = Agenda.Of(grace.Current.Review);
        Assert.Equal(
            ["Win ", "Moved shadow", "Added shadow", "SignOff alert", "SignOff lead", "Question alert", "Stuck edge"],
            agenda.Entries.Select(entry => $"{entry.Topic} {entry.Goal?.Goal.Id}"));
        var question = agenda.Of(AgendaTopic.Question)[0].Note!;

        Record(grace, stamp => new GoalSignedOff(stamp, Goal(grace, "lead"), "Calm."));
        Record(grace, stamp => new GoalReturned(stamp, Goal(grace, "alert"), "Which receiver?"));
        Record(grace, stamp => new GoalRated(stamp, Goal(grace, "alert"), 2));
        Record(grace, stamp => new NoteWritten(stamp, question.Goal, NoteKind.Answer, "Whoever is on call.", ReplyTo: question.Id));
        Record(grace, stamp => new QuestionResolved(stamp, question.Id));
        Record(grace, stamp => new AgendaSettled(stamp, agenda.Of(AgendaTopic.Added)[0].Item!.Id, "Swapped."));
        Record(grace, stamp => new ActionAgreed(stamp, "Ask for access", "grace", new DateOnly(2026, 3, 24), Goal(grace, "edge")));
        var review = grace.Current.Shared().Review;
        var minutes = Minutes.Draft(review, Agenda.Of(review), ["ada", "grace"], review.Today, person => person, "A good start.");
        Record(grace, stamp => new OneOnOneHeld(stamp, minutes, null, ["ada"]));
    }

    private void WorkOn(Workspace ada)
    {
        Record(ada, stamp => new GoalStarted(stamp, Goal(ada, "runbook")));
        Record(ada, stamp => new GoalDone(stamp, Goal(ada, "alert"), "https://example.org/alert-2"));
        Record(ada, stamp => new NoteWritten(stamp, Goal(ada, "runbook"), NoteKind.Question, "Where are they?"));
        Record(ada, stamp => new AgendaAdded(stamp, "My holidays"));
    }

    private static void AssertTraineeSees(WorkspaceSnapshot seen)
    {
        var (progress, review) = (seen.Progress, seen.Review);
        Assert.Equal((GoalStatus.SignedOff, "grace"), (progress.Of(GoalId.Parse("lead")).Status, progress.Of(GoalId.Parse("lead")).StatusBy));
        var alert = progress.Of(GoalId.Parse("alert"));
        Assert.Contains(alert.Events, happened => happened is GoalReturned { Reason: "Which receiver?" });
        Assert.Equal((4, 2, "https://example.org/alert-2"), (alert.Confidence, alert.MentorConfidence, alert.Evidence));
        var asked = Assert.Single(progress.Notes, note => note.Text == "Who may silence it?");
        Assert.True(asked.IsResolved);
        Assert.Equal("Whoever is on call.", Assert.Single(progress.Notes, note => note.ReplyTo == asked.Id).Text);
        Assert.Equal("Swapped.", progress.Year.Agenda[0].Settled?.Outcome);
        var minutes = Assert.Single(progress.Year.OneOnOnes).Minutes!;
        Assert.Contains("A good start.", minutes);
        Assert.Contains("- grace, by 24 March: Ask for access", minutes.Replace("[ ] ", "", StringComparison.Ordinal));
        Assert.DoesNotContain("Not sure of myself", minutes);

        var next = Agenda.Of(review);
        Assert.Equal(["My holidays"], next.Of(AgendaTopic.Added).Select(entry => entry.Item!.Added.Text));
        Assert.Equal(["Ask for access"], next.Of(AgendaTopic.Action).Select(entry => entry.Action!.Agreed.Text));
        Assert.Equal(["Where are they?"], next.Of(AgendaTopic.Question).Select(entry => entry.Note!.Text));
        Assert.Equal(["alert"], next.Of(AgendaTopic.Confidence).Select(entry => entry.Goal!.Goal.Id.Value));
    }

    /// <summary>Each a minute after the one before.</summary>
    private void Record(Workspace workspace, Func<EventStamp, ProgressEvent> happened)
    {
        _time.Advance(TimeSpan.FromMinutes(1));
        workspace.Record(happened(workspace.NewStamp()));
    }

    private Workspace Open(string clone, string login, string? state = null) => TestWorkspaces.Open(_folder.At(clone), _folder.At(state ?? "state-" + login), login, _time);

    private static GoalReference Goal(Workspace workspace, string id) => TestWorkspaces.Goal(workspace, id);
}
