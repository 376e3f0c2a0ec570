using Onboarding.Core.Curricula;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class TrackPageTests
{
    private static TrackPage Page(string path) => new(SampleYear.Make().Snapshot(), path, GlyphSet.Unicode);

    [Fact]
    public void A_track_reads_as_written_with_its_goals_as_rows() => Assert.Equal("""
        Monitoring and alerting
        ━━━━━━━━━━──────────────  3 of 7
        b-monitoring.md

        Somebody has to know before the users do.

        Why it exists                                         2 of 2

        ✓ Explain what monitoring is for
        ✓ Tell symptoms from causes

        Paging                                                1 of 5

        Between a number and a phone there are six programs. See the
        other track and the policy.

        ◐ Explain how an alert becomes a page                    Fri
          ✓ Find the rule and its for: clause
          ✓ Find the route that picks the receiver
          ○ Silence it, and see that it is silenced
        ✓ Read our paging policy
        ◆ Tune one noisy alert                                  sign
        ○ Write an alert from scratch                            w15
        ◌ Build a dashboard
        ✖ Get access to the pager                                2 d
        """.ReplaceLineEndings("\n"), Page("b-monitoring.md").Print(60));

    [Fact]
    public void Its_rows_and_links_lead_to_goals_and_tracks()
    {
        var page = Page("b-monitoring.md");
        var lines = page.Render(60);
        Assert.Equal(new GoalTarget(GoalId.Parse("rule")), lines.Single(line => line.Text(60).Contains("Find the rule")).Target);
        Assert.Equal(new TrackTarget("a-principles.md"), lines.SpanWith("other track").Target);
        Assert.Equal(new GoalTarget(GoalId.Parse("paging-policy")), lines.SpanWith("the policy").Target);
        Assert.StartsWith("Paging ", lines[page.LineOf(new TrackTarget("", "paging"), 60)!.Value].Text(60), StringComparison.Ordinal);
        Assert.Null(page.LineOf(new TrackTarget("", "nowhere"), 60));
    }

    [Fact]
    public void A_track_that_is_gone_says_so() => Assert.Contains("no longer has this track", Page("gone.md").Print(60));
}
