using Onboarding.Core.Reviews;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class DayClockTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    [InlineData(-12)]
    [InlineData(5.75)]
    public void Days_begin_at_the_trainee_s_midnight(double hours)
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(hours), "x", "x");
        Agrees(zone, new DateOnly(2026, 1, 5));
    }

    [Fact]
    public void Days_of_23_and_25_hours_count_as_days()
    {
        var from = TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday);
        var to = TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday);
        var rule = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1), from, to);
        Agrees(TimeZoneInfo.CreateCustomTimeZone("y", TimeSpan.FromHours(1), "y", "y", "y", [rule]), new DateOnly(2026, 3, 2));
    }

    private static void Agrees(TimeZoneInfo zone, DateOnly first)
    {
        var snapshot = new Year().Snapshot();
        var review = TraineeReview.Build(snapshot.Curriculum, snapshot.Progress, snapshot.Trainee.Start, first, zone);
        var clock = new DayClock(review, first, 300);
        var at = new DateTimeOffset(first, TimeOnly.MinValue, TimeSpan.Zero).AddDays(-2);
        for (var i = 0; i < 310 * 24 * 2; i++, at = at.AddMinutes(30))
        {
            var day = review.DayOf(at).DayNumber - first.DayNumber;
            Assert.Equal(day is >= 0 and < 300 ? day : -1, clock.IndexOf(at));
        }
    }
}
