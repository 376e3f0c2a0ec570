using Microsoft.Extensions.Time.Testing;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

public sealed class EvidencePolicyTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 4, 9, 0, 0, TimeSpan.Zero));

    public EvidencePolicyTests()
    {
        TestWorkspaces.Write(_folder, "team");
        Ask("required");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_goal_without_evidence_is_not_signed_off_and_one_with_an_address_or_a_note_is()
    {
        using (var ada = Open("ada")) ada.Record(new GoalDone(ada.NewStamp(), TestWorkspaces.Goal(ada, "lead")));
        using var grace = Open("grace");
        var signOff = new GoalSignedOff(grace.NewStamp(), TestWorkspaces.Goal(grace, "lead"));
        Assert.Contains("“Lead an incident” has no evidence", grace.RefusalOf(signOff));
        Assert.Throws<WorkspaceException>(() => grace.Record(signOff));

        using (var ada = Open("ada")) ada.Record(new NoteWritten(ada.NewStamp(), TestWorkspaces.Goal(ada, "lead"), NoteKind.Evidence, "mine", IsPrivate: true));
        grace.Refresh();
        Assert.NotNull(grace.RefusalOf(signOff));
        using (var ada = Open("ada")) ada.Record(new GoalDone(ada.NewStamp(), TestWorkspaces.Goal(ada, "lead"), "https://example.org/incident"));
        grace.Refresh();
        Assert.Null(grace.RefusalOf(new GoalSignedOff(grace.NewStamp(), TestWorkspaces.Goal(grace, "lead"))));
        using (var ada = Open("ada")) ada.Record(new NoteWritten(ada.NewStamp(), TestWorkspaces.Goal(ada, "alert"), NoteKind.Evidence, "the dashboard"));
        grace.Refresh();
        Assert.Null(grace.RefusalOf(new GoalSignedOff(grace.NewStamp(), TestWorkspaces.Goal(grace, "alert"))));
    }

    [Fact]
    public void It_holds_for_a_trainee_who_is_not_shown_too()
    {
        _folder.Write("team/onboarding.json", """
            { "evidence": "required", "people": [{ "id": "ada", "start": "2026-03-02", "mentors": ["grace"] }, { "id": "bob", "start": "2026-03-02", "mentors": ["grace"] }, { "id": "grace" }] }
            """);
        using var grace = Open("grace");
        grace.FollowTeam();
        var refused = Assert.Throws<WorkspaceException>(() => grace.Record(new GoalSignedOff(grace.NewStamp("bob"), TestWorkspaces.Goal(grace, "lead"))));
        Assert.Contains("has no evidence", refused.Message);
    }

    [Fact]
    public void A_change_of_the_policy_takes_no_sign_off_back()
    {
        Ask("optional");
        using (var ada = Open("ada")) ada.Record(new GoalDone(ada.NewStamp(), TestWorkspaces.Goal(ada, "lead")));
        using (var grace = Open("grace")) grace.Record(new GoalSignedOff(grace.NewStamp(), TestWorkspaces.Goal(grace, "lead")));
        Ask("required");
        using var after = Open("ada");
        Assert.Equal(GoalStatus.SignedOff, after.Current.Progress.Of(GoalId.Parse("lead")).Status);
    }

    [Fact]
    public void A_word_that_is_no_policy_is_a_problem_with_its_place()
    {
        Ask("always");
        using var ada = Open("ada");
        var problem = Assert.Single(ada.Current.Problems, problem => problem.Code == "WSP0004");
        Assert.Equal("'always' is not one of optional, required.", problem.Message);
        Assert.Equal(2, problem.Location.Line);
    }

    private void Ask(string policy) => _folder.Write("team/onboarding.json", TestWorkspaces.AdaAndGrace.Replace("{\n  \"people\"", $"{{\n  \"evidence\": \"{policy}\",\n  \"people\"", StringComparison.Ordinal));

    private Workspace Open(string login) => TestWorkspaces.Open(_folder.At("team"), _folder.At("state-" + login), login, _time);
}
