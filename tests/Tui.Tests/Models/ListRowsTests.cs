using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class ListRowsTests
{
    private static void Shows(string expected, IRowSource rows, int width) => Printed.Shows(expected, rows.Print(width));

    [Fact]
    public void Today_lists_what_is_due_begun_and_waiting() => Shows("""
        DUE THIS WEEK
        ◐ Explain how an alert become… Fri

        IN PROGRESS                      2
        ◐ Explain how an alert become… 1 d
        ◐ Shadow an on-call shift     14 d

        WAITING FOR GRACE                1
        ◆ Tune one noisy alert         2 d

        QUESTIONS OPEN                   1
        ? Why do we group by cluste… today

        BLOCKED                          1
        ✖ Get access to the pager      4 d
        """, new TodayRows(SampleYear.Make().Snapshot(), GlyphSet.Unicode), 34);

    [Fact]
    public void What_is_late_counts_working_days_and_stands_once_as_on_the_page()
    {
        var year = SampleYear.Make();
        year.Today = new DateOnly(2026, 3, 24);
        var begun = new TodayRows(year.Snapshot(), GlyphSet.Unicode).Print(34);
        Assert.Contains("IN PROGRESS                      2\n◐ Explain how an alert become… 2 d", begun);
        Assert.DoesNotContain("PAST THEIR DAY", begun);

        var open = new Year { Today = new DateOnly(2026, 1, 15) }.Track("a.md", "# A\n\n- [ ] Explain how an alert becomes a page `due:w1` <!-- #one -->\n");
        Assert.Contains("PAST THEIR DAY                   1\n○ Explain how an alert become", new TodayRows(open.Snapshot(), GlyphSet.Unicode).Print(34));
    }

    [Fact]
    public void The_mentor_reads_who_waits_for_them()
    {
        var year = SampleYear.Make();
        year.Actor = "grace";
        Assert.Contains("WAITING FOR YOU", new TodayRows(year.Snapshot(), GlyphSet.Unicode).Print(34));
    }

    [Fact]
    public void Every_row_of_a_sectioned_list_has_a_key_of_its_own()
    {
        var rows = new TodayRows(SampleYear.Make().Snapshot(), GlyphSet.Unicode);
        var keys = Enumerable.Range(0, rows.Count).Select(rows.KeyAt).ToArray();
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.False(rows.IsSelectable(0));
        Assert.Equal(new GoalTarget(GoalId.Parse("alert-path")), rows.TargetAt(1));
    }

    [Fact]
    public void Questions_are_open_or_answered()
    {
        var year = SampleYear.Make();
        year.Snapshot();
        var question = year.LastEvent;
        year.Happened("2026-03-17", "alert-path", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Question, "And *who* picks the route?"));
        year.Happened("2026-03-17", "alert-path", (stamp, _) => new QuestionResolved(stamp, question));
        Shows("""
            OPEN                                   1
            ? And who picks the route?         today

            ANSWERED                               1
            ✓ Why do we group by cluster and…  today
            """, new QuestionRows(year.Snapshot(), GlyphSet.Unicode), 40);
    }

    [Fact]
    public void History_is_newest_first() => Shows("""
        • today      you       Explain how an alert become… asked: Why do we grou…
        • yesterday  you       Explain how an alert become… note: The receiver is…
        • yesterday  you       Find the route that picks t… done
        • yesterday  you       Find the rule and its for:…  done
        • yesterday  you       Explain how an alert become… started
        • Sunday     you       Tune one noisy alert         done
        • Friday     you       Get access to the pager      blocked: the ticket w…
        • Thursday   grace     Explain how an alert become… note: Good start. Loo…
        • 3 Mar      you       Explain how an alert become… note: first look at r…
        • 3 Mar      you       Shadow an on-call shift      logged: A quiet night
        • 20 Feb     you       Read our paging policy       done
        • 2 Feb      you       Tell symptoms from causes    done
        • 20 Jan     you       Explain what monitoring is…  done
        • 8 Jan      you       Say what a service level is… done
        """, HistoryRows.OfYear(SampleYear.Make().Snapshot(), GlyphSet.Unicode), 74);

    [Fact]
    public void A_goal_s_timeline_is_short() => Shows("""
        • asked a question           today
        • note: The receiver is… yesterday
        • started                yesterday
        • note: Good start. Look… Thursday
        • note: first look at rules  3 Mar
        """, HistoryRows.OfGoal(SampleYear.Make().Snapshot(), GoalId.Parse("alert-path"), GlyphSet.Unicode), 34);

    [Fact]
    public void Problems_lead_to_their_place()
    {
        var rows = new ProblemRows(SampleYear.Make().Snapshot().Problems, GlyphSet.Unicode);
        Shows("⚠ Goal 'noisy-alert' is due before its prerequisite 'paging-policy'.          b-monitoring.md:28:7  CUR0407", rows, 110);
        Shows("⚠ Goal 'noisy-alert' is due before…  b-monitoring.md:28:7", rows, 60);
        Assert.Equal(new SourceTarget(new SourceLocation("b-monitoring.md", 28, 7)), rows.LineAt(0, 60).Target);
        Assert.Equal(1, rows.CountOf(Severity.Warning));
    }

    [Fact]
    public void A_problem_in_a_folder_says_only_its_file_where_there_is_little_room()
    {
        var rows = new ProblemRows([new(CurriculumRules.BoxWithoutText, new("docs/curriculum/a.md", 3, 1), "The checkbox has no text.")], GlyphSet.Unicode);
        Shows("⚠ The checkbox has no text.                           a.md:3:1", rows, 65);
        Assert.Contains("  docs/curriculum/a.md:3:1  CUR0304", rows.Print(140), StringComparison.Ordinal);
    }

    [Fact]
    public void The_status_bar_says_what_counts() => Assert.Equal(
        "ada | week 11 of 52 | 4/9 44% | ◆ 1 to sign off | ? 1 | ⚠ 1 | saved",
        string.Join(" | ", StatusItems.Of(SampleYear.Make().Snapshot(), "saved", GlyphSet.Unicode).Select(item => item.Text)));

    [Theory]
    [InlineData(0, "not started yet")]
    [InlineData(1, "week 1 of 52")]
    [InlineData(52, "week 52 of 52")]
    [InlineData(53, "week 53")]
    public void Weeks_before_and_after_the_year_are_said_as_they_are(int week, string expected) => Assert.Equal(expected, DayWords.Week(week));

    [Fact]
    public void A_breadcrumb_leads_up_to_the_track()
    {
        var snapshot = SampleYear.Make().Snapshot();
        var line = Breadcrumb.Of(Breadcrumb.To(snapshot.Curriculum.Find(GoalId.Parse("rule"))!), GlyphSet.Unicode);
        Assert.Equal("Monitoring and alerting › Paging › Explain how an alert becomes a page › Find the rule and its for: clause", line.Text(200));
        Assert.Equal(new TrackTarget("b-monitoring.md"), line.Left[0].Target);
        Assert.Equal(new TrackTarget("b-monitoring.md", "paging"), line.Left[2].Target);
        Assert.Equal(new GoalTarget(GoalId.Parse("alert-path")), line.Left[4].Target);
    }

    [Fact]
    public void Quick_open_finds_goals_and_tracks_with_what_is_begun_first()
    {
        var items = QuickOpenItems.GoalsAndTracks(SampleYear.Make().Snapshot(), GlyphSet.Unicode);
        Assert.Equal(16, items.Length);
        Assert.Equal("Explain how an alert becomes a page", items.Where(item => item.Key is GoalId).MaxBy(item => item.Rank)!.Title);
        var topics = QuickOpenItems.Topics(SampleYear.Make().Snapshot().Curriculum.Tracks, GlyphSet.Unicode);
        Assert.Equal(["Why it exists", "Why it exists", "Paging"], topics.Select(item => item.Title));
        Assert.Equal(new TrackTarget("b-monitoring.md", "paging"), topics[^1].Target);
    }
}
