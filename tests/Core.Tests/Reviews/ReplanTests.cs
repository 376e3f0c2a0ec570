using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Tests.Reviews;

public class ReplanTests
{
    private const string Track = """
        - [ ] First `due:w2` <!-- #first -->
        - [ ] Second `due:w4` <!-- #second -->
          - [ ] A step `due:w3` <!-- #step -->
        - [ ] Audit `due:2026-03-02` <!-- #audit -->
        - [ ] Third `due:d85` <!-- #third -->
        - [ ] Someday <!-- #someday -->
        """;

    private DateTimeOffset _at = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Open_goals_after_the_absence_move_by_its_working_days()
    {
        var replan = Replan.Of(new ReviewedYear(Track).Review(), Leave("2026-01-21", "2026-02-03"));
        Assert.Equal(["step", "second", "third"], replan.Moved.Select(goal => goal.Goal.Id.Value));
        Assert.Equal((new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 13)), (replan.Moved[1].From, replan.Moved[1].To));
        Assert.All(replan.Moved, goal => Assert.Equal(10, goal.Weekdays));
    }

    [Fact]
    public void It_names_what_moves_past_day_30_60_and_90()
    {
        var replan = Replan.Of(new ReviewedYear(Track).Review(), Leave("2026-01-21", "2026-02-03"));
        Assert.Equal([30, 90], replan.Crossed.Select(day => day.Number));
        Assert.Equal(new DateOnly(2026, 2, 3), replan.Crossed[0].On);
        Assert.Equal(["step", "second"], replan.Crossed[0].Later.Select(goal => goal.Goal.Id.Value));
        Assert.Equal(["third"], replan.Crossed[1].Later.Select(goal => goal.Goal.Id.Value));
    }

    [Fact]
    public void The_end_of_the_year_is_a_day_of_its_own()
    {
        var replan = Replan.Of(new ReviewedYear("- [ ] Talk `due:m12` <!-- #talk -->\n").Review(), Leave("2026-12-01", "2026-12-02"));
        Assert.Equal((null, new DateOnly(2027, 1, 4)), (Assert.Single(replan.Crossed).Number, replan.Crossed[0].On));
    }

    [Fact]
    public void What_is_cancelled_comes_back_to_where_it_was()
    {
        var leave = Leave("2026-01-21", "2026-02-03");
        var year = new ReviewedYear(Track).On("2026-01-02T09:00", "first", (_, _) => leave);
        var replan = Replan.Of(year.Review(), new AbsenceCancelled(Stamp(), leave.Stamp.Id));
        Assert.Equal(["step", "second"], replan.Crossed[0].Earlier.Select(goal => goal.Goal.Id.Value));
        Assert.All(replan.Moved, goal => Assert.Equal((false, 10), (goal.IsLater, goal.Weekdays)));
    }

    [Fact]
    public void What_is_done_moves_no_more()
    {
        var year = new ReviewedYear(Track).On("2026-01-05T09:00", "third", (stamp, goal) => new GoalDone(stamp, goal));
        Assert.DoesNotContain(Replan.Of(year.Review(), Leave("2026-01-21", "2026-02-03")).Moved, goal => goal.Goal.Id.Value == "third");
    }

    [Fact]
    public void A_recording_about_a_goal_moves_nothing()
    {
        var year = new ReviewedYear(Track).On("2026-01-05T09:00", "first", (stamp, goal) => new GoalStarted(stamp, goal));
        Assert.Empty(Replan.Between(new ReviewedYear(Track).Review(), year.Review()).Moved);
    }

    private AbsencePlanned Leave(string from, string until) => new(Stamp(), DateOnly.Parse(from), DateOnly.Parse(until));

    private EventStamp Stamp()
    {
        _at = _at.AddMinutes(1);
        return new EventStamp(Guid.CreateVersion7(_at), _at, "ada", "ada");
    }
}
