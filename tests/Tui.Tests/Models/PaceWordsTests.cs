using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class PaceWordsTests
{
    [Theory]
    [InlineData("mon-fri", "Mon–Fri")]
    [InlineData("mon-thu", "Mon–Thu")]
    [InlineData("mon tue", "Mon, Tue")]
    [InlineData("mon,wed,fri", "Mon, Wed, Fri")]
    [InlineData("sun", "Sun")]
    public void A_working_week_reads_as_people_write_it(string days, string words) =>
        Assert.Equal(words, PaceWords.Week(WorkDays.TryParse(days, out var parsed) ? parsed : default));

    [Fact]
    public void A_goal_says_why_its_day_moved()
    {
        var year = new Year().Track("a.md", "- [ ] Read `due:w12` <!-- #read -->\n");
        Assert.Null(Moved(year));
        year.Happened("2026-01-06", "read", (stamp, _) => new AbsencePlanned(stamp, new(2026, 2, 2), new(2026, 2, 2)));
        Assert.Equal("moved from 29 Mar: 1 day away", Moved(year));
        year.Happened("2026-01-06", "read", (stamp, _) => new WorkWeekChanged(stamp, WorkDays.TryParse("mon-thu", out var days) ? days : default, Year.Start));
        Assert.Equal("moved from 29 Mar: 1 day away, 4 days a week", Moved(year));
    }

    private static string? Moved(Year year)
    {
        var snapshot = year.Snapshot();
        return PaceWords.Moved(snapshot.Review.Standings[0], snapshot.Review);
    }
}
