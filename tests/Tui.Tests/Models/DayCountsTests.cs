using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class DayCountsTests
{
    private static int[] Fresh(Year year) => new DayCounts().Of(year.Snapshot()).ToArray();

    [Fact]
    public void Counting_on_gives_what_counting_anew_gives()
    {
        var year = SampleYear.Make();
        var counts = new DayCounts();
        Assert.Equal(Fresh(year), counts.Of(year.Snapshot()).ToArray());
        var before = year.Snapshot();
        year.Happened("2026-03-17", "alert-path", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Win, "one more on a goal that has some"));
        Assert.Equal(Fresh(year), counts.Of(year.Snapshot()).ToArray());
        year.Happened("2026-03-17", "write-alert", (stamp, goal) => new GoalStarted(stamp, goal));
        Assert.Equal(Fresh(year), counts.Of(year.Snapshot()).ToArray());
        var started = year.LastEvent;
        year.Happened("2026-03-18", "write-alert", (stamp, _) => new EventRetracted(stamp, started));
        Assert.DoesNotContain(year.Snapshot().Progress.Events, happened => happened is GoalStarted { Goal.Id.Value: "write-alert" });
        Assert.Equal(Fresh(year), counts.Of(year.Snapshot()).ToArray());
        Assert.Equal(new DayCounts().Of(before).ToArray(), counts.Of(before).ToArray());
    }

    [Fact]
    public void A_session_that_no_goal_asks_for_counts_on_its_day()
    {
        var year = new Year().Track("a.md", "# A\n\n- [ ] One <!-- #one -->\n");
        year.Happened("2026-01-06", "one", (stamp, _) => new SessionLogged(stamp, "pairing"));
        Assert.Equal([0, 1, 0, 0, 0, 0, 0], Fresh(year)[..7]);
    }

    [Fact]
    public void Only_the_trainee_s_own_days_count_with_notes_on_no_goal()
    {
        var year = new Year().Track("a.md", "# A\n\n- [ ] One <!-- #one -->\n");
        year.Happened("2026-01-06", "one", (stamp, _) => new NoteWritten(stamp, null, NoteKind.Reflection, "on the year"));
        year.Happened("2026-01-07", "one", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Note, "the mentor's"), by: "grace");
        Assert.Equal([0, 1, 0, 0, 0, 0, 0], Fresh(year)[..7]);
    }
}
