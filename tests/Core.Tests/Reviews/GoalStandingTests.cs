using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Reviews;

public class GoalStandingTests
{
    private const string Plain = "- [ ] Read `due:w1` <!-- #read -->\n";

    private const string WithSteps = """
        - [ ] Know the fleet `due:w1` <!-- #fleet -->
          - [ ] Draw it <!-- #draw -->
          - [ ] Walk it <!-- #walk -->
          - [ ] (optional) Name it <!-- #name -->
        """;

    [Fact]
    public void A_goal_nothing_was_recorded_for_is_open_and_on_time()
    {
        var standing = new ReviewedYear(Plain).Of("read");
        Assert.Equal(GoalStatus.NotStarted, standing.Status);
        Assert.Equal(new DateOnly(2026, 1, 11), standing.DueOn);
        Assert.False(standing.IsComplete);
        Assert.False(standing.IsLate);
        Assert.True(standing.IsReady);
        Assert.True(standing.IsRequired);
    }

    [Theory]
    [InlineData("2026-01-11", false)]
    [InlineData("2026-01-12", true)]
    public void A_goal_is_late_from_the_day_after_it_is_due(string today, bool isLate) =>
        Assert.Equal(isLate, new ReviewedYear(Plain) { Today = DateOnly.Parse(today) }.Of("read").IsLate);

    [Theory]
    [InlineData("2026-01-09", 0)]
    [InlineData("2026-01-10", 0)]
    [InlineData("2026-01-11", 0)]
    [InlineData("2026-01-12", 1)]
    [InlineData("2026-01-14", 3)]
    public void What_was_due_on_a_friday_is_not_late_on_the_weekend(string today, int days) =>
        Assert.Equal(days, new ReviewedYear(Plain.Replace("w1", "d5")) { Today = DateOnly.Parse(today) }.Of("read").WorkingDaysLate);

    [Fact]
    public void Nobody_gets_later_while_away()
    {
        var year = new ReviewedYear(Plain).On("2026-01-13T09:00", "read", (stamp, _) => new AbsencePlanned(stamp, new(2026, 1, 15), new(2026, 1, 30)));
        foreach (var (today, days) in new[] { ("2026-01-14", 3), ("2026-01-15", 3), ("2026-01-31", 3), ("2026-02-02", 4) })
        {
            year.Today = DateOnly.Parse(today);
            Assert.Equal(days, year.Of("read").WorkingDaysLate);
        }
    }

    [Fact]
    public void An_absence_moves_what_is_counted_from_the_start_and_no_date()
    {
        var year = new ReviewedYear(Plain + "- [ ] Audit `due:2026-01-11` <!-- #audit -->\n").On("2026-01-05T09:00", "read", (stamp, _) => new AbsencePlanned(stamp, new(2026, 1, 6), new(2026, 1, 7)));
        Assert.Equal((new DateOnly(2026, 1, 11), new DateOnly(2026, 1, 13), true), (year.Of("read").PlannedFor, year.Of("read").DueOn, year.Of("read").IsMoved));
        Assert.Equal((new DateOnly(2026, 1, 11), new DateOnly(2026, 1, 11), false), (year.Of("audit").PlannedFor, year.Of("audit").DueOn, year.Of("audit").IsMoved));
    }

    [Fact]
    public void A_cadence_logged_for_the_last_day_of_all_is_due_on_it()
    {
        var year = new ReviewedYear("- [ ] Meet `every:1m` <!-- #meet -->\n").On("2026-01-07T09:00", "meet", (stamp, goal) => new GoalLogged(stamp, goal, On: DateOnly.MaxValue));
        Assert.Equal(DateOnly.MaxValue, year.Of("meet").DueOn);
    }

    [Fact]
    public void A_done_goal_is_complete_and_never_late()
    {
        var year = new ReviewedYear(Plain) { Today = new(2026, 3, 1) }.On("2026-02-01T09:00", "read", (stamp, goal) => new GoalDone(stamp, goal));
        Assert.True(year.Of("read").IsComplete);
        Assert.False(year.Of("read").IsLate);
    }

    [Fact]
    public void A_parent_is_done_when_its_required_steps_are()
    {
        var year = new ReviewedYear(WithSteps).On("2026-01-05T09:00", "draw", (stamp, goal) => new GoalDone(stamp, goal));
        Assert.Equal(GoalStatus.InProgress, year.Of("fleet").Status);
        year.On("2026-01-05T10:00", "walk", (stamp, goal) => new GoalDone(stamp, goal));
        Assert.Equal(GoalStatus.Done, year.Of("fleet").Status);
        Assert.Equal(GoalStatus.NotStarted, year.Of("name").Status);
    }

    [Fact]
    public void A_parent_that_came_back_waits_for_the_trainee_although_its_steps_are_done()
    {
        var year = new ReviewedYear(WithSteps.Replace("`due:w1`", "`sign-off`"))
            .On("2026-01-05T09:00", "draw", (stamp, goal) => new GoalDone(stamp, goal))
            .On("2026-01-05T10:00", "walk", (stamp, goal) => new GoalDone(stamp, goal));
        Assert.True(year.Of("fleet").AwaitsSignOff);
        year.On("2026-01-06T10:00", "fleet", (stamp, goal) => new GoalReturned(stamp, goal, "The edge is missing."), by: "grace");
        Assert.Equal(GoalStatus.InProgress, year.Of("fleet").Status);
        Assert.False(year.Of("fleet").AwaitsSignOff);
    }

    [Fact]
    public void A_counted_goal_is_done_after_that_many_recordings()
    {
        var year = new ReviewedYear("- [ ] Shadow `count:2` <!-- #shadow -->\n").On("2026-01-05T09:00", "shadow", (stamp, goal) => new GoalLogged(stamp, goal));
        Assert.Equal(GoalStatus.InProgress, year.Of("shadow").Status);
        year.On("2026-01-06T09:00", "shadow", (stamp, goal) => new GoalLogged(stamp, goal));
        Assert.Equal(GoalStatus.Done, year.Of("shadow").Status);
        Assert.True(year.Of("shadow").IsComplete);
    }

    [Fact]
    public void A_goal_with_sign_off_is_complete_only_once_a_mentor_confirmed_it()
    {
        var year = new ReviewedYear("- [ ] Lead `due:w1` `sign-off` <!-- #lead -->\n") { Today = new(2026, 2, 1) }
            .On("2026-01-20T09:00", "lead", (stamp, goal) => new GoalDone(stamp, goal));
        Assert.True(year.Of("lead").AwaitsSignOff);
        Assert.False(year.Of("lead").IsComplete);
        Assert.False(year.Of("lead").IsLate);
        year.On("2026-01-21T09:00", "lead", (stamp, goal) => new GoalSignedOff(stamp, goal), by: "grace");
        Assert.True(year.Of("lead").IsComplete);
        Assert.False(year.Of("lead").AwaitsSignOff);
    }

    [Fact]
    public void A_cadence_is_due_again_after_the_last_time_and_is_never_required()
    {
        var year = new ReviewedYear("- [ ] Meet `every:1w` <!-- #meet -->\n").On("2026-01-07T09:00", "meet", (stamp, goal) => new GoalLogged(stamp, goal));
        Assert.Equal(new DateOnly(2026, 1, 14), year.Of("meet").DueOn);
        Assert.False(year.Of("meet").IsRequired);
        Assert.False(year.Of("meet").IsComplete);
    }

    [Fact]
    public void A_cadence_counts_from_the_day_it_happened_in_the_trainees_time_zone()
    {
        var year = new ReviewedYear("- [ ] Meet `every:1w` <!-- #meet -->\n") { Zone = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(9), null, null) }
            .On("2026-01-07T20:00", "meet", (stamp, goal) => new GoalLogged(stamp, goal));
        Assert.Equal(new DateOnly(2026, 1, 15), year.Of("meet").DueOn);
    }

    [Fact]
    public void A_goal_is_ready_when_what_it_needs_is_done_signed_off_or_not()
    {
        var year = new ReviewedYear("- [ ] First `sign-off` <!-- #first -->\n- [ ] Second `needs:first` <!-- #second -->\n");
        Assert.False(year.Of("second").IsReady);
        year.On("2026-01-05T09:00", "first", (stamp, goal) => new GoalDone(stamp, goal));
        Assert.True(year.Of("second").IsReady);
    }

    [Fact]
    public void A_needed_topic_stands_for_its_required_goals()
    {
        var year = new ReviewedYear("""
            # Track

            ## Paging

            - [ ] One <!-- #one -->
            - [ ] Two `optional` <!-- #two -->

            ## After

            - [ ] Three `needs:paging` <!-- #three -->
            """);
        Assert.Equal(["one"], year.Goal("three").Prerequisites.Select(goal => goal.Id.Value));
        year.On("2026-01-05T09:00", "one", (stamp, goal) => new GoalDone(stamp, goal));
        Assert.True(year.Of("three").IsReady);
    }

    [Fact]
    public void A_skipped_goal_is_complete_and_no_longer_required()
    {
        var year = new ReviewedYear(Plain).On("2026-01-05T09:00", "read", (stamp, goal) => new GoalSkipped(stamp, goal, "known"));
        Assert.True(year.Of("read").IsComplete);
        Assert.False(year.Of("read").IsRequired);
    }
}
