using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

public sealed class WorkspaceWatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TempFolder _folder = new();
    private readonly Workspace _workspace;
    private int _changes;

    public WorkspaceWatchTests()
    {
        TestWorkspaces.Write(_folder, "team");
        _workspace = Open("ada");
        _workspace.Changed += _ => Interlocked.Increment(ref _changes);
    }

    public void Dispose()
    {
        _workspace.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void What_changes_outside_is_shown()
    {
        _workspace.Watch();
        _folder.Write("team/docs/curriculum/new.md", "# New\n\n- [ ] Something new <!-- #new -->\n");
        Eventually(() => _workspace.Current.Curriculum.Find(GoalId.Parse("new")) is not null);

        _folder.Write("team/onboarding.json", TestWorkspaces.AdaAndGrace.Replace("\"Ada\"", "\"Ada L.\""));
        Eventually(() => _workspace.Current.Trainee.Name == "Ada L.");

        // The journal's folder does not exist yet: found by looking every few seconds.
        using var grace = Open("grace");
        grace.Record(new GoalSignedOff(grace.NewStamp(), TestWorkspaces.Goal(grace, "lead")));
        Eventually(() => _workspace.Current.Progress.Of(GoalId.Parse("lead")).Status == GoalStatus.SignedOff);
        grace.Record(new GoalReturned(grace.NewStamp(), TestWorkspaces.Goal(grace, "lead"), "why"));
        Eventually(() => _workspace.Current.Progress.Of(GoalId.Parse("lead")).Status == GoalStatus.InProgress);
    }

    [Fact]
    public void Folders_that_onboarding_json_moves_are_watched_where_they_are_now()
    {
        MakeJournals("ada");
        _workspace.Watch();
        _folder.Write("team/learn/paging.md", "# Paging\n\n- [ ] Explain an alert <!-- #alert -->\n");
        Directory.CreateDirectory(_folder.At("team", "log", "ada"));
        _folder.Write("team/onboarding.json", TestWorkspaces.AdaAndGrace.Replace("{\n  \"people\"", "{\n  \"curriculum\": \"learn\",\n  \"journal\": \"log\",\n  \"people\""));
        Eventually(() => _workspace.Current.Paths.Journal == _folder.At("team", "log"));

        _folder.Write("team/learn/new.md", "# New\n\n- [ ] Something new <!-- #new -->\n");
        Eventually(() => _workspace.Current.Curriculum.Find(GoalId.Parse("new")) is not null);
        using var other = Open("ada");
        other.Record(new GoalStarted(other.NewStamp(), TestWorkspaces.Goal(other, "alert")));
        Eventually(() => _workspace.Current.Progress.Of(GoalId.Parse("alert")).Status == GoalStatus.InProgress);

        // The old folder is of no interest any more.
        var shown = _workspace.Current;
        _folder.Write("team/docs/curriculum/late.md", "# Late\n\n- [ ] Too late\n");
        Thread.Sleep(500);
        Assert.Same(shown, _workspace.Current);
    }

    [Fact]
    public void Another_trainees_year_is_watched_once_it_is_shown()
    {
        MakeJournals("ada");
        MakeJournals("grace");
        using var grace = Open("grace");
        grace.Show("grace");
        grace.Watch();
        grace.Show("ada");
        _workspace.Record(new GoalStarted(_workspace.NewStamp(), TestWorkspaces.Goal(_workspace, "alert")));
        Eventually(() => grace.Current.Progress.Of(GoalId.Parse("alert")).Status == GoalStatus.InProgress);
    }

    [Fact]
    public void Own_recordings_are_shown_once_and_read_again_never()
    {
        _workspace.Record(new GoalStarted(_workspace.NewStamp(), TestWorkspaces.Goal(_workspace, "alert")));
        _workspace.Watch();
        Thread.Sleep(400);
        _changes = 0;
        for (var i = 0; i < 20; i++) _workspace.Record(new GoalLogged(_workspace.NewStamp(), TestWorkspaces.Goal(_workspace, "alert")));
        Thread.Sleep(700);
        Assert.Equal(20, _changes);
        Assert.False(_workspace.Refresh());
    }

    [Fact]
    public void Many_changes_at_once_are_few_refreshes()
    {
        _workspace.Watch();
        Thread.Sleep(300);
        _changes = 0;
        for (var i = 0; i < 100; i++) _folder.Write($"team/docs/curriculum/t{i}.md", $"# T{i}\n\n- [ ] Goal {i}\n");
        Eventually(() => _workspace.Current.Curriculum.Goals.Length == 103);
        Assert.InRange(_changes, 1, 10);
    }

    [Fact]
    public async Task A_recording_during_a_refresh_is_not_lost()
    {
        for (var i = 0; i < 30; i++)
        {
            _folder.Write("team/docs/curriculum/other.md", $"# Other {i}\n\n- [ ] Goal {i}\n");
            var refreshing = Task.Run(_workspace.Refresh);
            _workspace.Record(new GoalLogged(_workspace.NewStamp(), TestWorkspaces.Goal(_workspace, "alert")));
            await refreshing.WaitAsync(Patience);
            Assert.Equal(i + 1, _workspace.Current.Progress.Of(GoalId.Parse("alert")).Log.Length);
        }
    }

    [Fact]
    public void A_new_day_is_a_new_review()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2026, 3, 4, 23, 59, 0, TimeSpan.Zero));
        using var workspace = TestWorkspaces.Open(_folder.At("team"), _folder.At("state"), "ada", time);
        workspace.Watch();
        time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(new DateOnly(2026, 3, 5), workspace.Current.Review.Today);
    }

    [Fact]
    public void What_was_recorded_and_then_taken_off_the_disk_is_gone()
    {
        _workspace.Record(new GoalDone(_workspace.NewStamp(), TestWorkspaces.Goal(_workspace, "alert")));
        File.WriteAllText(Directory.GetFiles(_folder.At("team", "progress", "ada"))[0], "");
        Assert.True(_workspace.Refresh());
        Assert.Equal(GoalStatus.NotStarted, _workspace.Current.Progress.Of(GoalId.Parse("alert")).Status);
    }

    // With every folder there, nothing is looked for every few seconds: what is noticed was watched.
    private void MakeJournals(string trainee)
    {
        Directory.CreateDirectory(_folder.At("team", "progress", trainee));
        foreach (var user in (string[])["ada", "grace"])
        {
            using var workspace = Open(user);
            Directory.CreateDirectory(Path.Combine(workspace.Current.Paths.PrivateJournal, trainee));
        }
    }

    private Workspace Open(string login) => TestWorkspaces.Open(_folder.At("team"), _folder.At("state-" + login), login, TimeProvider.System);

    private static void Eventually(Func<bool> condition) => Assert.True(SpinWait.SpinUntil(condition, Patience));
}
