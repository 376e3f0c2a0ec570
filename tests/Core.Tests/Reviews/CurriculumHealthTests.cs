using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Tests.Reviews;

/// <summary>Each figure from years made by hand. January 2026: the 5th, 12th, 19th and 26th are Mondays.</summary>
public class CurriculumHealthTests
{
    private readonly SomeCohort _cohort = new("""
        # Paging

        - [ ] Explain an alert `due:w4` <!-- #alert -->
        - [ ] Lead an incident `sign-off` <!-- #lead -->
        - [ ] Shadow shifts `count:2` <!-- #shadow -->
        - [ ] Know the fleet <!-- #fleet -->
          - [ ] Draw it <!-- #fleet.draw -->
          - [ ] Name it <!-- #fleet.name -->
        - [ ] Write the handover `every:1w` <!-- #handover -->
        """);

    [Fact]
    public void Days_are_the_median_of_working_days_from_begun_to_done_both_counted()
    {
        // Monday to Monday, Tuesday, Wednesday, the next Monday, the Friday after that: 1, 2, 3, 6 and 10 working days.
        foreach (var day in (string[])["01-05", "01-06", "01-07", "01-12", "01-16"]) _cohort.With(year => year.Start("01-05", "alert").Done(day, "alert"));
        Assert.Equal(3, _cohort.Of("alert").MedianDays);
        // With another 10 the middle lies between 3 and 6.
        _cohort.With(year => year.Start("01-05", "alert").Done("01-16", "alert"));
        Assert.Equal(4.5, _cohort.Of("alert").MedianDays);
    }

    [Fact]
    public void Who_recorded_only_that_it_is_done_says_nothing_of_days()
    {
        _cohort.With(4, year => year.Start("01-05", "alert").Done("01-09", "alert")).With(3, year => year.Done("01-30", "alert"));
        Assert.Null(_cohort.Of("alert").MedianDays);
        _cohort.With(year => year.Start("01-05", "alert").Done("01-09", "alert"));
        Assert.Equal(5, _cohort.Of("alert").MedianDays);
    }

    [Fact]
    public void What_was_imported_says_that_it_is_done_and_not_when()
    {
        _cohort.With(4, year => year.Start("01-05", "alert").Done("01-09", "alert"));
        _cohort.With(4, year => year.Start("01-05", "alert").At("01-30", "alert", (stamp, goal) => new GoalDone(stamp, goal, Import: stamp.Id)));
        Assert.Null(_cohort.Of("alert").MedianDays);
        _cohort.With(year => year.Start("01-05", "alert").Done("01-09", "alert"));
        Assert.Equal(5, _cohort.Of("alert").MedianDays);
    }

    [Fact]
    public void Weekends_time_away_and_days_nobody_works_on_are_no_working_days()
    {
        // Friday and Monday: 2. Friday, a week away, Monday: 2. Monday to Friday, but Wednesday is never worked on: 4.
        _cohort.With(2, year => year.Start("01-09", "alert").Done("01-12", "alert"))
            .With(year => year.At("01-05", "alert", (stamp, _) => new AbsencePlanned(stamp, new(2026, 1, 12), new(2026, 1, 16))).Start("01-09", "alert").Done("01-19", "alert"))
            .With(2, year => year.At("01-05", "alert", (stamp, _) => new WorkWeekChanged(stamp, Days("mon tue thu fri"), new(2026, 1, 5))).Start("01-05", "alert").Done("01-09", "alert"));
        Assert.Equal(2, _cohort.Of("alert").MedianDays);
        // Begun and done on a Saturday: still a day.
        _cohort.With(6, year => year.Start("01-10", "alert").Done("01-10", "alert"));
        Assert.Equal(1, _cohort.Of("alert").MedianDays);
    }

    [Fact]
    public void The_wait_for_a_sign_off_is_nobodys_learning_and_what_was_returned_counts_until_it_is_done_again()
    {
        // Monday to Wednesday, signed off in February: 3. Done on Wednesday, returned on Thursday, done again on Friday: 5.
        _cohort.With(3, year => year.Start("01-05", "lead").Done("01-07", "lead").At("02-02", "lead", (stamp, goal) => new GoalSignedOff(stamp, goal), "grace"));
        _cohort.With(2, year => year.Start("01-05", "lead").Done("01-07", "lead").At("01-08", "lead", (stamp, goal) => new GoalReturned(stamp, goal, "more"), "grace").Done("01-09", "lead"));
        Assert.Equal(3, _cohort.Of("lead").MedianDays);
        _cohort.With(2, year => year.Start("01-05", "lead").Done("01-07", "lead").At("01-08", "lead", (stamp, goal) => new GoalReturned(stamp, goal, "more"), "grace").Done("01-09", "lead"));
        Assert.Equal(5, _cohort.Of("lead").MedianDays);
    }

    [Fact]
    public void A_counted_goal_ends_with_the_last_recording_that_it_asks_for_on_the_day_it_was()
    {
        // Recorded on Friday, for Tuesday and Thursday: 3. A third time changes nothing.
        _cohort.With(5, year => year.Log("01-09", "shadow", on: "01-06").Log("01-09", "shadow", on: "01-08").Log("01-23", "shadow"));
        Assert.Equal(3, _cohort.Of("shadow").MedianDays);
    }

    [Fact]
    public void Steps_count_for_their_goal()
    {
        // One step on Monday, the other on Thursday: 4.
        _cohort.With(5, year => year.Done("01-05", "fleet.draw").Done("01-08", "fleet.name"));
        Assert.Equal(4, _cohort.Of("fleet").MedianDays);
        Assert.DoesNotContain(_cohort.Health().Goals, row => row.Goal.Parent is not null);
    }

    [Fact]
    public void Stuck_is_who_was_blocked_or_left_it_for_ten_working_days()
    {
        // Touched again on Friday the 16th (9 working days after Monday the 5th) and on Monday the 19th (10).
        _cohort.With(3, year => year.Start("01-05", "alert").Ask("01-16", "alert").Done("01-20", "alert"));
        _cohort.With(3, year => year.Start("01-05", "alert").Ask("01-19", "alert").Done("01-20", "alert"));
        Assert.Equal("about 50%", $"{_cohort.Of("alert").Stuck}");
        // Blocked for an hour: 4 of 7 are 57%.
        _cohort.With(year => year.Start("01-05", "alert").Block("01-05", "alert").Done("01-05", "alert"));
        Assert.Equal("about 60%", $"{_cohort.Of("alert").Stuck}");
        // In progress since January and nothing since: 5 of 8 are 62.5%, 6 of 9 are 67%.
        _cohort.With(2, year => year.Start("01-26", "alert"));
        Assert.Equal("about 70%", $"{_cohort.Of("alert").Stuck}");
    }

    [Fact]
    public void What_was_returned_or_opened_again_is_in_progress_and_what_is_skipped_is_not()
    {
        // Ten working days before the second of March is the 16th of February.
        _cohort.With(3, year => year.Done("01-07", "lead").At("02-16", "lead", (stamp, goal) => new GoalReturned(stamp, goal, "more"), "grace"));
        _cohort.With(3, year => year.Done("01-07", "lead").At("02-16", "lead", (stamp, goal) => new GoalReopened(stamp, goal)));
        _cohort.With(6, year => year.Start("01-06", "lead").Skip("01-07", "lead").Start("02-27", "lead"));
        Assert.Equal("about 50%", $"{_cohort.Of("lead").Stuck}");
    }

    [Fact]
    public void Neither_time_away_nor_a_wait_for_a_mentor_nor_the_next_shift_makes_anybody_stuck()
    {
        _cohort.With(5, year => year.At("01-05", "lead", (stamp, _) => new AbsencePlanned(stamp, new(2026, 1, 7), new(2026, 2, 20)))
            .Start("01-06", "lead").Done("02-24", "lead").At("03-02", "lead", (stamp, goal) => new GoalSignedOff(stamp, goal), "grace"));
        _cohort.With(5, year => year.Start("01-06", "lead").Done("01-07", "lead").At("02-27", "lead", (stamp, goal) => new GoalReturned(stamp, goal, "more"), "grace").Log("01-06", "shadow").Log("02-27", "shadow"));
        Assert.Equal(ShareSize.Few, _cohort.Of("lead").Stuck!.Value.Size);
        Assert.Equal(ShareSize.Few, _cohort.Of("shadow").Stuck!.Value.Size);
    }

    [Fact]
    public void Skipped_is_told_of_those_who_came_to_it()
    {
        // Nine came to it: three skipped, three are at it, three finished. Six more never heard of it, for it has no day.
        _cohort.With(3, year => year.Skip("01-05", "lead")).With(3, year => year.Start("01-05", "lead")).With(3, year => year.Done("01-05", "lead")).With(6, _ => { });
        Assert.Equal("about 30%", $"{_cohort.Of("lead").Skipped}");
        // Its fourth week is over for everybody: 3 of 15 skipped the other one.
        Assert.Equal("two at most", $"{_cohort.Of("alert").Skipped}");
    }

    [Fact]
    public void Never_finished_asks_only_those_whose_day_has_passed()
    {
        // Begun in January, their fourth week is over on the first of February; begun in the last week of February, nothing is due yet.
        _cohort.With(5, year => year.Start("01-05", "alert")).With(5, year => year.Start("02-27", "alert"), new(2026, 2, 23));
        Assert.Equal("most or all", $"{_cohort.Of("alert").Unfinished}");
        _cohort.With(2, year => year.Done("01-05", "alert")).With(3, year => year.Skip("01-05", "alert"));
        Assert.Equal("about 50%", $"{_cohort.Of("alert").Unfinished}");
        Assert.Null(_cohort.Health().Goals.FirstOrDefault(row => row.Goal.Id.Value == "lead")?.Unfinished);
    }

    [Fact]
    public void A_year_that_has_just_begun_or_has_not_begun_leaves_nothing_unfinished()
    {
        _cohort.With(6, _ => { }, new(2026, 2, 23)).With(6, _ => { }, new(2026, 4, 1));
        Assert.Equal(6, _cohort.Health().Cohort.Size);
        Assert.Empty(_cohort.Health().Goals);
    }

    [Fact]
    public void Of_a_year_that_is_over_only_what_was_recorded_tells_what_it_asked_for()
    {
        DateOnly longAgo = new(2024, 1, 1);
        _cohort.With(5, _ => { }, longAgo);
        Assert.Empty(_cohort.Health().Goals);
        // Without a day of its own, the goal's day is the end of the year.
        _cohort.With(5, year => year.At("2024-06-03", "lead", (stamp, goal) => new GoalStarted(stamp, goal)), longAgo);
        Assert.Equal("most or all", $"{_cohort.Of("lead").Unfinished}");
        Assert.DoesNotContain(_cohort.Health().Goals, row => row.Goal.Id.Value == "alert");
    }

    [Fact]
    public void Questions_are_those_of_trainees_for_each_whom_it_reached_in_halves()
    {
        // Three asked two each, three came to it and asked none: 6 for 6. A mentor's question is none of theirs.
        _cohort.With(3, year => year.Ask("01-05", "lead").Ask("01-06", "lead")).With(2, year => year.Start("01-05", "lead")).With(year => year.Ask("01-05", "lead", "grace"));
        Assert.Equal(1, _cohort.Of("lead").Questions);
        // 6 for 8 are 0.75, in halves 1; 6 for 9 are 0.67, in halves 0.5.
        _cohort.With(2, year => year.Start("01-05", "lead"));
        Assert.Equal(1, _cohort.Of("lead").Questions);
        _cohort.With(year => year.Start("01-05", "lead"));
        Assert.Equal(0.5, _cohort.Of("lead").Questions);
    }

    [Fact]
    public void One_who_asks_much_is_not_told_of()
    {
        _cohort.With(5, year => year.Start("01-05", "lead")).With(2, year => year.Ask("01-05", "lead").Ask("01-06", "lead").Ask("01-07", "lead").Ask("01-08", "lead"));
        Assert.Null(_cohort.Of("lead").Questions);
    }

    [Fact]
    public void Confidence_is_the_median_of_what_trainees_say_last()
    {
        // 1, 2, 3, 4 and at last 5: the median is 3. What mentors say is another question.
        _cohort.With(year => year.Rate("01-05", "lead", 1)).With(year => year.Rate("01-05", "lead", 2)).With(year => year.Done("01-05", "lead", 3)).With(year => year.Rate("01-05", "lead", 4))
            .With(year => year.Rate("01-05", "lead", 1).Rate("02-05", "lead", 5).Rate("02-06", "lead", 1, "grace"));
        Assert.Equal(3, _cohort.Of("lead").MedianConfidence);
        _cohort.With(year => year.Rate("01-05", "lead", 2));
        Assert.Equal(2.5, _cohort.Of("lead").MedianConfidence);
    }

    [Fact]
    public void What_comes_round_again_is_never_finished_and_nobody_is_stuck_in_it()
    {
        _cohort.With(6, year => year.Log("01-09", "handover").Ask("02-20", "handover"));
        var handover = _cohort.Of("handover");
        Assert.Equal((null, null, null, 1.0), (handover.MedianDays, handover.Stuck, handover.Unfinished, handover.Questions));
    }

    private static WorkDays Days(string text) => WorkDays.TryParse(text, out var days) ? days : throw new FormatException(text);
}
