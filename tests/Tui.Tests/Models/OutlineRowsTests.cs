using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class OutlineRowsTests
{
    private static OutlineRows Rows(out Year year)
    {
        year = SampleYear.Make();
        var rows = new OutlineRows(GlyphSet.Unicode);
        rows.SetSnapshot(year.Snapshot());
        return rows;
    }

    [Fact]
    public void The_tree_opens_at_the_next_step_with_tallies_and_marks()
    {
        Assert.Equal("""
            ▸ SRE principles               1/1
            ▾ Monitoring and alerting      3/7
              ▸ Why it exists              2/2
              ▾ Paging                     1/5
              ▸ ◐ Explain how an alert be… Fri
                ✓ Read our paging policy
                ◆ Tune one noisy alert    sign
                ○ Write an alert from scr… w15
                ◌ Build a dashboard
                ✖ Get access to the pager  2 d
            ▸ First Responder              0/1
            """, Rows(out _).Print(34), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_filter_keeps_what_matches_stands_under_and_marks_the_letters()
    {
        var rows = Rows(out _);
        rows.SetFilter("pag al");
        Assert.Equal("""
            ▾ Monitoring and alerting                  3/7
              ▾ Paging                                 1/5
              ▸ ◐ Explain how an alert becomes a page  Fri
            """, rows.Print(46), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("alert path")]
    [InlineData("Paging")]
    [InlineData("rou pick")]
    [InlineData("zzz")]
    public void Typing_letter_by_letter_finds_what_pasting_finds(string text)
    {
        var (typed, pasted) = (Rows(out _), Rows(out _));
        foreach (var length in Enumerable.Range(1, text.Length)) typed.SetFilter(text[..length]);
        pasted.SetFilter(text);
        Assert.Equal(pasted.Print(60), typed.Print(60));
        Assert.Equal(pasted.MatchCount, typed.MatchCount);
        typed.SetFilter("");
        Assert.Equal(Rows(out _).Print(60), typed.Print(60));
    }

    [Fact]
    public void Selection_finds_its_row_again_after_a_recording()
    {
        var rows = Rows(out var year);
        var key = rows.KeyAt(5);
        year.Happened("2026-03-17", "write-alert", (stamp, goal) => new GoalStarted(stamp, goal));
        rows.SetSnapshot(year.Snapshot());
        Assert.Equal(GoalId.Parse("paging-policy"), key);
        Assert.Equal(5, rows.IndexOf(key));
        Assert.Contains("◐ Write an alert", rows.LineAt(7, 40).Text(40));
    }
}
