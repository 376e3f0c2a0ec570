using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Tests.Progress;

namespace Onboarding.Core.Tests.Reviews;

public class ReadinessTests
{
    private const string Markdown = """
        ---
        gate: on-call
        gate-title: On-call readiness
        gate-goals: [rollback, life]
        gate-sessions: [shadow:2, drill:1]
        gate-signatures: [mentor, lead]
        ---
        # Going on call

        - [ ] Roll back by hand `sign-off` <!-- #rollback -->
        - [ ] Arrange your life <!-- #life -->
        - [ ] Shadow a shift `count:2` `tag:shadow` <!-- #shadow -->
        """;

    private readonly ReviewedYear _year = new(Markdown) { Today = new DateOnly(2026, 6, 1) };
    private int _minute;

    [Fact]
    public void At_first_everything_is_missing_sessions_before_goals_before_signatures()
    {
        var now = Now();
        Assert.Equal("2 shadow shifts, 1 Wheel of Misfortune round, “Roll back by hand”, “Arrange your life”, a mentor’s signature, the signature of a lead", now.Missing);
        Assert.Equal(new Tally(0, 7), now.Done);
        Assert.False(now.IsNear);
    }

    [Fact]
    public void Sessions_count_whether_a_goal_asked_for_them_or_not()
    {
        Log("shadow");
        Log("shadow", goal: "shadow");
        Log("shadow");
        var shadows = Now().Sessions[0];
        Assert.True(shadows.IsMet);
        Assert.Equal((3, new Tally(2, 2)), (shadows.Held.Length, shadows.Done));
    }

    [Fact]
    public void A_goal_that_waits_for_its_sign_off_is_not_there_yet_and_a_skipped_one_never()
    {
        Done("rollback");
        _year.On(At(), "life", (stamp, goal) => new GoalSkipped(stamp, goal, "I have none"));
        Assert.EndsWith("the sign-off of “Roll back by hand”, “Arrange your life”, which was skipped, a mentor’s signature, the signature of a lead", Now().Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_signs_before_the_rest_is_there()
    {
        Assert.Contains("2 shadow shifts", Now().RefusalOf("grace"), StringComparison.Ordinal);
        Complete();
        var now = Now();
        Assert.True(now is { CanBeSigned: true, IsReady: false, IsNear: true });
        Assert.Null(now.RefusalOf("grace"));
        Assert.Equal("Nobody signs for themselves.", now.RefusalOf("ada"));
        Assert.Equal("eve is no mentor of ada.", now.RefusalOf("eve"));
    }

    [Theory]
    [InlineData("grace", "linus")]
    [InlineData("linus", "grace")]
    public void Two_people_sign_in_either_order(string first, string second)
    {
        Complete();
        Sign(first);
        Assert.False(Now().IsReady);
        Sign(second);
        var now = Now();
        Assert.True(now.IsReady);
        Assert.Equal("", now.Missing);
        Assert.Equal(new DateOnly(2026, 5, 4), now.Since);
    }

    [Fact]
    public void One_person_is_one_signature_however_often_they_sign()
    {
        Complete();
        Sign("grace");
        Sign("grace");
        var now = Now();
        Assert.Equal("a mentor’s signature", now.Missing);
        Assert.Contains("signed already", now.RefusalOf("grace"), StringComparison.Ordinal);
        Assert.Null(now.RefusalOf("linus"));
    }

    [Fact]
    public void Two_without_the_role_are_not_enough()
    {
        Complete();
        Sign("linus");
        var now = Now();
        Assert.Equal("the signature of a lead", now.Missing);
        Assert.True(now.CouldSign("grace"));
        Assert.False(now.CouldSign("eve"));
    }

    [Fact]
    public void A_stranger_and_the_trainee_do_not_count_whatever_the_file_says()
    {
        Complete();
        Sign("eve");
        Sign("ada");
        Assert.Equal("a mentor’s signature, the signature of a lead", Now().Missing);
    }

    [Fact]
    public void What_is_reopened_after_the_signatures_says_so_and_keeps_them()
    {
        Complete();
        Sign("grace");
        Sign("linus");
        _year.On(At(), "life", (stamp, goal) => new GoalReopened(stamp, goal));
        var now = Now();
        Assert.True(now is { IsOpenAgain: true, IsReady: false, Since: null });
        Assert.Equal("“Arrange your life”", now.Missing);
        Done("life");
        Assert.True(Now().IsReady);
    }

    [Fact]
    public void Half_of_it_is_near()
    {
        Log("shadow");
        Log("shadow");
        Log("drill");
        Assert.False(Now().IsNear);
        Done("life");
        Assert.True(Now().IsNear);
    }

    private Readiness Now() => Readiness.Of(Gate, _year.Review(), new People());

    private Gate Gate => Assert.Single(_year.Curriculum.Gates);

    private void Complete()
    {
        Log("shadow", goal: "shadow");
        Log("shadow", goal: "shadow");
        Log("drill");
        Done("rollback");
        _year.On(At(), "rollback", (stamp, goal) => new GoalSignedOff(stamp, goal), "grace");
        Done("life");
    }

    private void Log(string kind, string? goal = null) =>
        _year.On(At(), "shadow", (stamp, reference) => goal is null ? new SessionLogged(stamp, kind) : new GoalLogged(stamp, reference, Session: kind));

    private void Done(string goal) => _year.On(At(), goal, (stamp, reference) => new GoalDone(stamp, reference));

    private void Sign(string by) => _year.On(At(), "shadow", (stamp, _) => new ReadinessSigned(stamp, "on-call"), by);

    private string At() => $"2026-05-04 10:{_minute++:00}";
}
