using Microsoft.Extensions.Time.Testing;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

public sealed class WorkspaceTests : IDisposable
{
    private const string TwoPeople = """
        {
          "people": [
            { "id": "ada", "name": "Ada", "email": "ada@example.org", "start": "2026-03-02", "mentors": ["grace"] },
            { "id": "grace", "name": "Grace", "email": "grace@example.org", "role": "lead" }
          ]
        }
        """;

    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 4, 9, 0, 0, TimeSpan.Zero));

    public WorkspaceTests() => _folder.Write("team/docs/curriculum/paging.md", "# Paging\n\n- [ ] Explain an alert <!-- #alert -->\n- [ ] Lead an incident `sign-off` <!-- #lead -->\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_with_a_curriculum_works_for_one_trainee()
    {
        using var workspace = Open("ada");
        Assert.True(workspace.Current.IsFirstRun);
        Assert.Equal("ada", workspace.Current.Trainee.Id);
        Assert.Empty(workspace.Current.Problems.Where(problem => problem.Severity == Core.Sources.Severity.Error));
        workspace.Record(new GoalDone(workspace.NewStamp(), Goal(workspace, "alert")));
        Assert.Equal(1, workspace.Current.Review.Total.Complete);

        using var tomorrow = Open("ada");
        Assert.Equal(1, tomorrow.Current.Review.Total.Complete);
    }

    [Fact]
    public void The_workspace_is_found_from_a_folder_inside()
    {
        using var workspace = Workspace.Open(Options("ada") with { StartFolder = _folder.At("team", "docs", "curriculum") });
        Assert.Equal(_folder.At("team"), workspace.Current.Paths.Root);
        Assert.Throws<WorkspaceException>(() => Workspace.Open(Options("ada") with { StartFolder = _folder.Path }));
    }

    [Fact]
    public void A_mentor_sees_their_trainee_and_signs_off()
    {
        _folder.Write("team/onboarding.json", TwoPeople);
        using var ada = Open("ada");
        ada.Record(new GoalDone(ada.NewStamp(), Goal(ada, "lead")));
        using var grace = Open("grace");
        Assert.Equal(("ada", "grace"), (grace.Current.Trainee.Id, grace.Current.Actor.Id));
        grace.Record(new GoalSignedOff(grace.NewStamp(), Goal(grace, "lead")));
        Assert.Equal(GoalStatus.SignedOff, grace.Current.Progress.Of(GoalId.Parse("lead")).Status);
        Assert.True(ada.Refresh());
        Assert.Equal(GoalStatus.SignedOff, ada.Current.Progress.Of(GoalId.Parse("lead")).Status);
        Assert.Throws<WorkspaceException>(() => ada.Record(new GoalSignedOff(ada.NewStamp(), Goal(ada, "lead"))));
    }

    [Fact]
    public void Time_never_runs_backwards_in_a_journal()
    {
        using var workspace = Open("ada");
        workspace.Record(new GoalStarted(workspace.NewStamp(), Goal(workspace, "alert")));
        _time.AdjustTime(_time.GetUtcNow().AddHours(-5));
        var first = workspace.NewStamp();
        var second = workspace.NewStamp();
        Assert.True(first.At > workspace.Current.Progress.NewestAt);
        Assert.True(second.At > first.At);
    }

    [Fact]
    public void A_journal_that_reaches_the_end_of_time_can_still_be_written()
    {
        var line = System.Text.Encoding.UTF8.GetString(JournalFormat.Write(new GoalStarted(new EventStamp(Guid.CreateVersion7(), DateTimeOffset.MaxValue, "ada", "ada"), new GoalReference(GoalId.Parse("alert"), "x", null, null))));
        _folder.Write("team/progress/ada/ada.other-0001.jsonl", line);
        using var workspace = Open("ada");
        Assert.Equal(DateTimeOffset.MaxValue, workspace.Current.Progress.NewestAt);
        workspace.Record(new GoalBlocked(workspace.NewStamp(), Goal(workspace, "lead"), "why"));
        Assert.Equal(GoalStatus.Blocked, workspace.Current.Progress.Of(GoalId.Parse("lead")).Status);
    }

    [Fact]
    public void Undo_takes_back_the_actors_last_event_each_time_one_more()
    {
        using var workspace = Open("ada");
        workspace.Record(new GoalStarted(workspace.NewStamp(), Goal(workspace, "alert")));
        workspace.Record(new GoalDone(workspace.NewStamp(), Goal(workspace, "alert")));
        Assert.IsType<GoalDone>(workspace.Undo());
        Assert.Equal(GoalStatus.InProgress, workspace.Current.Progress.Of(GoalId.Parse("alert")).Status);
        Assert.IsType<GoalStarted>(workspace.Undo());
        Assert.Equal(GoalStatus.NotStarted, workspace.Current.Progress.Of(GoalId.Parse("alert")).Status);
        Assert.Null(workspace.Undo());
    }

    [Fact]
    public void Private_notes_and_what_changes_them_never_enter_the_repository()
    {
        using var workspace = Open("ada");
        var note = new NoteWritten(workspace.NewStamp(), null, NoteKind.Note, "secret-1", IsPrivate: true);
        workspace.Record(note);
        workspace.Record(new NoteEdited(workspace.NewStamp(), note.Stamp.Id, "secret-2"));
        Assert.False(Directory.Exists(_folder.At("team", "progress")));
        using (var again = Open("ada"))
        {
            Assert.Equal(("secret-2", true), (again.Current.Progress.Notes.Single().Text, again.Current.Progress.Notes.Single().IsPrivate));
            again.Undo();
        }
        using var other = Open("grace");
        Assert.Empty(other.Current.Progress.Notes);
        Assert.False(Directory.Exists(_folder.At("team", "progress")));
    }

    [Fact]
    public void Enrolling_makes_the_file_and_ends_the_first_run()
    {
        using var workspace = Open("ada");
        workspace.Enroll(new Person("grace", "Grace", null, "lead", null, []));
        workspace.Enroll(new Person("ada", "Ada", null, null, new DateOnly(2026, 3, 2), ["grace"]));
        Assert.False(workspace.Current.IsFirstRun);
        Assert.Contains("\"$schema\": \"progress/onboarding.schema.json\"", File.ReadAllText(_folder.At("team", "onboarding.json")));
        Assert.True(File.Exists(_folder.At("team", "progress", "onboarding.schema.json")));
        Assert.Equal(new DateOnly(2026, 3, 2), workspace.Current.Trainee.Start);
        workspace.SetStart("ada", new DateOnly(2026, 3, 9));
        Assert.Equal(new DateOnly(2026, 3, 9), workspace.Current.Trainee.Start);
    }

    private Workspace Open(string login) => Workspace.Open(Options(login));

    private WorkspaceOptions Options(string login) => new()
    {
        StartFolder = _folder.At("team"),
        StateFolder = _folder.At("state"),
        HostName = "Laptop.example.org",
        Time = _time,
        Identity = IdentityCandidates.None with { LoginName = login },
    };

    private static GoalReference Goal(Workspace workspace, string id) => GoalReference.To(workspace.Current.Curriculum.Find(GoalId.Parse(id))!);
}
