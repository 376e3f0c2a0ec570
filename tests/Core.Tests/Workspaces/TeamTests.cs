using Microsoft.Extensions.Time.Testing;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

public sealed class TeamTests : IDisposable
{
    private const string ThreeTrainees = """
        {
          "people": [
            { "id": "ada", "name": "Ada", "start": "2026-03-02", "mentors": ["grace"] },
            { "id": "bob", "name": "Bob", "start": "2026-02-02", "mentors": ["grace", "linus"] },
            { "id": "cat", "name": "Cat", "start": "2026-01-05", "mentors": ["linus"] },
            { "id": "grace", "name": "Grace" },
            { "id": "linus", "name": "Linus" }
          ]
        }
        """;

    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 4, 9, 0, 0, TimeSpan.Zero));

    public TeamTests()
    {
        TestWorkspaces.Write(_folder, "team");
        _folder.Write("team/onboarding.json", ThreeTrainees);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_years_of_all_trainees_stand_side_by_side_in_the_order_of_the_roster()
    {
        using (var bob = Open("bob")) bob.Record(new GoalDone(bob.NewStamp(), TestWorkspaces.Goal(bob, "lead")));
        using var grace = Open("grace");
        Assert.Null(grace.Current.Team);
        grace.FollowTeam();
        var team = grace.Current.Team!;
        Assert.Equal(["ada", "bob", "cat"], team.Years.Select(year => year.Trainee.Id));
        Assert.Equal(["ada", "bob"], team.MentoredBy("Grace").Select(year => year.Trainee.Id));
        Assert.Equal("lead", Assert.Single(team.Find("BOB")!.Review.AwaitingSignOff).Goal.Id.Value);
    }

    [Fact]
    public void A_mentor_signs_off_for_a_trainee_who_is_not_shown_and_takes_it_back()
    {
        using var bob = Open("bob");
        bob.Record(new GoalDone(bob.NewStamp(), TestWorkspaces.Goal(bob, "lead")));
        using var grace = Open("grace");
        grace.FollowTeam();
        Assert.Equal("ada", grace.Current.Trainee.Id);
        grace.Record(new GoalSignedOff(grace.NewStamp("bob"), TestWorkspaces.Goal(grace, "lead")));
        Assert.Empty(grace.Current.Team!.Find("bob")!.Review.AwaitingSignOff);
        Assert.True(bob.Refresh());
        Assert.Equal(GoalStatus.SignedOff, bob.Current.Progress.Of(GoalId.Parse("lead")).Status);

        Assert.Equal("bob", grace.NextUndo!.Stamp.Trainee);
        Assert.IsType<GoalSignedOff>(grace.Undo());
        Assert.Single(grace.Current.Team!.Find("bob")!.Review.AwaitingSignOff);
        Assert.True(bob.Refresh());
        Assert.Equal(GoalStatus.Done, bob.Current.Progress.Of(GoalId.Parse("lead")).Status);
        Assert.Null(grace.NextUndo);
    }

    [Fact]
    public void What_one_records_oneself_is_no_change_from_outside_whoever_is_shown()
    {
        using var grace = Open("grace");
        grace.FollowTeam();
        Assert.Equal("ada", grace.Current.Trainee.Id);
        grace.Record(new AgendaAdded(grace.NewStamp("ada"), "The rota"));
        grace.Record(new AgendaAdded(grace.NewStamp("bob"), "The rota"));
        Assert.False(grace.Refresh());

        grace.Show("bob");
        Assert.Single(grace.Current.Team!.Find("ada")!.Progress.Year.Agenda);
        grace.Record(new AgendaAdded(grace.NewStamp("bob"), "The holidays"));
        grace.Record(new AgendaAdded(grace.NewStamp("ada"), "The holidays"));
        Assert.False(grace.Refresh());
        Assert.Equal((2, 2), (grace.Current.Progress.Year.Agenda.Length, grace.Current.Team!.Find("ada")!.Progress.Year.Agenda.Length));
    }

    [Fact]
    public void Nobody_signs_off_for_a_trainee_of_another_mentor()
    {
        using var grace = Open("grace");
        grace.FollowTeam();
        var refused = Assert.Throws<WorkspaceException>(() => grace.Record(new GoalSignedOff(grace.NewStamp("cat"), TestWorkspaces.Goal(grace, "lead"))));
        Assert.Contains("not a mentor of 'cat'", refused.Message);
        Assert.Throws<WorkspaceException>(() => grace.Record(new GoalSignedOff(grace.NewStamp("nobody"), TestWorkspaces.Goal(grace, "lead"))));
        Assert.False(Directory.Exists(_folder.At("team", "progress")));
    }

    [Fact]
    public void After_a_hand_over_what_was_signed_off_stays_and_the_new_mentor_signs_off_from_then_on()
    {
        using (var ada = Open("ada"))
        {
            ada.Record(new GoalDone(ada.NewStamp(), TestWorkspaces.Goal(ada, "lead")));
            ada.Record(new GoalDone(ada.NewStamp(), TestWorkspaces.Goal(ada, "alert")));
        }
        using (var grace = Open("grace")) grace.Record(new GoalSignedOff(grace.NewStamp(), TestWorkspaces.Goal(grace, "lead")));
        _folder.Write("team/onboarding.json", ThreeTrainees.Replace("\"mentors\": [\"grace\"] },\n    { \"id\": \"bob\"", "\"mentors\": [\"linus\"], \"formerMentors\": [\"grace\"] },\n    { \"id\": \"bob\"", StringComparison.Ordinal));

        using var before = TestWorkspaces.Open(_folder.At("team"), _folder.At("state-grace"), "grace", _time);
        before.Show("ada");
        Assert.Equal(GoalStatus.SignedOff, before.Current.Progress.Of(GoalId.Parse("lead")).Status);
        Assert.Contains("now it is for Linus to say", Assert.Throws<WorkspaceException>(() => before.Record(new GoalSignedOff(before.NewStamp(), TestWorkspaces.Goal(before, "alert")))).Message);
        using var after = Open("linus");
        after.Show("ada");
        after.Record(new GoalSignedOff(after.NewStamp(), TestWorkspaces.Goal(after, "alert")));
        Assert.Equal(GoalStatus.SignedOff, after.Current.Progress.Of(GoalId.Parse("alert")).Status);
    }

    [Fact]
    public void What_others_record_arrives_with_the_next_refresh_and_what_is_recorded_here_at_once()
    {
        using var grace = Open("grace");
        grace.FollowTeam();
        using (var cat = Open("cat")) cat.Record(new GoalDone(cat.NewStamp(), TestWorkspaces.Goal(cat, "alert")));
        Assert.True(grace.Refresh());
        Assert.Equal(1, grace.Current.Team!.Find("cat")!.Review.Total.Complete);
        Assert.False(grace.Refresh());

        grace.Record(new NoteWritten(grace.NewStamp(), null, NoteKind.Note, "of the year that is shown"));
        Assert.Single(grace.Current.Team!.Find("ada")!.Progress.Notes);
        Assert.Equal("ada", grace.NextUndo!.Stamp.Trainee);
    }

    [Fact]
    public void Another_year_on_the_screen_is_the_same_in_the_team()
    {
        using var grace = Open("grace");
        grace.FollowTeam();
        grace.Show("bob");
        grace.Record(new GoalReturned(grace.NewStamp(), TestWorkspaces.Goal(grace, "lead"), "once more"));
        Assert.Same(grace.Current.Progress, grace.Current.Team!.Find("bob")!.Progress);
        grace.Show("ada");
        Assert.Equal("once more", grace.Current.Team!.Find("bob")!.Progress.Of(GoalId.Parse("lead")).ReturnedReason);
        Assert.IsType<GoalReturned>(grace.NextUndo);
    }

    [Fact]
    public void A_stamp_for_another_trainee_is_later_than_all_that_was_read_of_them()
    {
        using (var bob = Open("bob"))
        {
            _time.Advance(TimeSpan.FromHours(5));
            bob.Record(new GoalDone(bob.NewStamp(), TestWorkspaces.Goal(bob, "lead")));
            _time.AdjustTime(_time.GetUtcNow().AddHours(-4));
        }
        using var grace = Open("grace");
        grace.FollowTeam();
        Assert.True(grace.NewStamp("bob").At > grace.Current.Team!.Find("bob")!.Progress.NewestAt);
    }

    private Workspace Open(string login) => TestWorkspaces.Open(_folder.At("team"), _folder.At("state-" + login), login, _time);
}
