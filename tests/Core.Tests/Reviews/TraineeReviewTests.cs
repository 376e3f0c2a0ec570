using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Tests.Reviews;

public class TraineeReviewTests
{
    private const string Track = """
        # Monitoring

        ## Paging

        - [ ] Read the policy `due:w1` `effort:1h` <!-- #policy -->
        - [ ] Explain a page `due:w2` `needs:policy` <!-- #explain -->
        - [ ] Tune an alert `due:w3` `needs:policy` <!-- #tune -->
          - [ ] Find it <!-- #find -->

        ## Later

        - [ ] Shadow `count:2` `due:m3` <!-- #shadow -->
        - [ ] Dashboard `optional` <!-- #dashboard -->
        - [ ] Meet `every:1w` <!-- #meet -->
        """;

    [Fact]
    public void Only_required_goals_of_their_own_count()
    {
        var year = new ReviewedYear(Track);
        var review = year.Review();
        Assert.Equal(new Tally(0, 4), review.Total);
        Assert.Equal(new Tally(0, 3), review.Of(year.Curriculum.Tracks[0].Topics[0]));
        Assert.Equal(new Tally(0, 1), review.Of(year.Curriculum.Tracks[0].Topics[1]));
        Assert.Equal(review.Total, review.Of(year.Curriculum.Tracks[0]));
    }

    [Theory]
    [InlineData("2026-01-04", 0)]
    [InlineData("2026-01-05", 1)]
    [InlineData("2026-01-11", 1)]
    [InlineData("2026-01-12", 2)]
    [InlineData("2027-01-04", 53)]
    public void Weeks_of_the_year_begin_on_the_weekday_it_started(string today, int week) =>
        Assert.Equal(week, new ReviewedYear(Track) { Today = DateOnly.Parse(today) }.Review().Week);

    [Theory]
    [InlineData("2026-01-10", 0)]
    [InlineData("2026-01-11", 1)]
    [InlineData("2026-01-26", 3)]
    public void The_plan_expects_what_was_due_by_today(string today, int expected) =>
        Assert.Equal(expected, new ReviewedYear(Track) { Today = DateOnly.Parse(today) }.Review().Expected);

    [Fact]
    public void The_next_step_is_the_earliest_due_that_is_ready_and_says_why()
    {
        var next = new ReviewedYear(Track).Review().Next!;
        Assert.Equal("policy", next.Standing.Goal.Id.Value);
        Assert.Equal("Due Sunday, about an hour, and two goals wait for it.", next.Why);
    }

    [Fact]
    public void What_is_begun_comes_before_what_is_due_earlier()
    {
        var year = new ReviewedYear(Track) { Today = new(2026, 1, 8) }
            .On("2026-01-06T09:00", "policy", (stamp, goal) => new GoalDone(stamp, goal))
            .On("2026-01-07T09:00", "tune", (stamp, goal) => new GoalStarted(stamp, goal));
        var next = year.Review().Next!;
        Assert.Equal("tune", next.Standing.Goal.Id.Value);
        Assert.StartsWith("Started yesterday", next.Why);
    }

    [Fact]
    public void What_a_mentor_gave_back_comes_first_of_all()
    {
        var year = new ReviewedYear(Track.Replace("`due:w3` `needs:policy`", "`due:w3` `sign-off`")) { Today = new(2026, 1, 8) }
            .On("2026-01-06T09:00", "policy", (stamp, goal) => new GoalStarted(stamp, goal))
            .On("2026-01-07T09:00", "tune", (stamp, goal) => new GoalDone(stamp, goal))
            .On("2026-01-07T10:00", "tune", (stamp, goal) => new GoalReturned(stamp, goal, "Which one?"), by: "grace");
        Assert.Equal("tune", year.Review().Next!.Standing.Goal.Id.Value);
    }

    [Fact]
    public void A_blocked_goal_is_never_the_next_step()
    {
        var year = new ReviewedYear("- [ ] Only <!-- #only -->\n").On("2026-01-05T09:00", "only", (stamp, goal) => new GoalBlocked(stamp, goal, "access"));
        Assert.Null(year.Review().Next);
        Assert.Single(year.Review().Blocked);
    }

    [Fact]
    public void Nothing_is_next_when_all_is_done() =>
        Assert.Null(new ReviewedYear("- [ ] Only <!-- #only -->\n").On("2026-01-05T09:00", "only", (stamp, goal) => new GoalDone(stamp, goal)).Review().Next);

    [Fact]
    public void Due_soon_holds_the_late_and_the_next_fourteen_days_the_earliest_first()
    {
        var review = new ReviewedYear(Track) { Today = new(2026, 1, 13) }.Review();
        Assert.Equal(["policy", "explain", "tune"], review.DueSoon.Select(standing => standing.Goal.Id.Value));
        Assert.True(review.DueSoon[0].IsLate);
    }

    [Fact]
    public void How_far_ahead_due_soon_looks_is_the_readers_to_say()
    {
        var year = new ReviewedYear(Track) { Today = new(2026, 1, 13), DueSoonDays = 1 };
        Assert.Equal(["policy"], year.Review().DueSoon.Select(standing => standing.Goal.Id.Value));
        Assert.Equal(1, year.Review().After(year.Review().Progress).DueSoonDays);
    }

    [Fact]
    public void Open_questions_are_those_nobody_resolved()
    {
        var year = new ReviewedYear(Track)
            .On("2026-01-05T09:00", "policy", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Question, "Why?"))
            .On("2026-01-05T09:30", "policy", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Note, "Aha."));
        var question = Assert.Single(year.Review().OpenQuestions);
        year.On("2026-01-05T10:00", "policy", (stamp, _) => new QuestionResolved(stamp, question.Id));
        Assert.Empty(year.Review().OpenQuestions);
    }

    [Fact]
    public void This_week_begins_on_monday_in_the_trainees_time_zone()
    {
        var year = new ReviewedYear(Track) { Today = new(2026, 1, 14), Zone = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(9), null, null) }
            .On("2026-01-11T14:59", "policy", (stamp, goal) => new GoalStarted(stamp, goal))
            .On("2026-01-11T15:01", "policy", (stamp, goal) => new GoalDone(stamp, goal));
        Assert.IsType<GoalDone>(Assert.Single(year.Review().ThisWeek));
    }

    [Fact]
    public void What_waits_and_what_is_missing_are_named()
    {
        var year = new ReviewedYear(Track);
        var review = year.Review();
        Assert.Equal(["explain", "tune"], review.WaitingFor(year.Goal("policy")).Select(goal => goal.Id.Value));
        Assert.Equal(["policy"], review.MissingFor(year.Goal("explain")).Select(goal => goal.Id.Value));
    }
}
