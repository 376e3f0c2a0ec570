using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class YearPageTests
{
    private static YearPage Page(Year? year = null, GlyphSet? glyphs = null) => new((year ?? SampleYear.Make()).Snapshot(), glyphs ?? GlyphSet.Unicode);

    private static void Shows(string expected, string actual) => Printed.Shows(expected, actual);

    private static string Section(string page, string heading) => string.Join('\n', page[page.IndexOf(heading, StringComparison.Ordinal)..].Split('\n').TakeWhile(line => line.Length > 0));

    [Fact]
    public void The_curve_stands_beside_its_counts_and_the_plan_is_told_in_words() => Shows("""
        Your year
        week 11 of 52 · 4 of 9 · 44%

        9                              ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁
                           ⠄ ⠄ ⠄ ⠄ ⠄ ⠄

                         ⠁
                       ⠂


                  ⡶⠶⠶⠶
               ⢤⣤⣤⡇⠄
               ⢸
             ⡟⠛⠛
           ⢠⣤⡇
        0  ⣸
           Jan Feb Mar  Apr  May Jun  Jul  Aug  Sep  Oct Nov  Dec

        4 goals reached, 1 of them in the last four weeks. Planned
        by today: 5 goals.
        """, Page().Print(60).Split("\n\nMonth by month")[0]);

    [Fact]
    public void Each_month_says_what_was_due_done_signed_off_and_won()
    {
        var year = SampleYear.Make();
        year.Happened("2026-03-01", "why", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Win, "My first pull request"));
        year.Happened("2026-03-16", "noisy-alert", (stamp, goal) => new GoalSignedOff(stamp, goal), by: "grace");
        Shows("""
            Month by month
                                                      DUE   DONE  SIGNED OFF  WINS
            Jan 2026  ━━━━━━━━━━━━━━━━━━━━━━━━━━━  2 of 2      2           ·     ·
            Feb 2026  ━━━━━━━━━━━━━━━━━━━━━━━━━━━  1 of 1      2           ·     ·
            Mar 2026  ━━━━━━━━━━━━━╾─────────────  2 of 4      1           1     1
            Apr 2026  ───────────────────────────  0 of 1
            May 2026
            Jun 2026
            Jul 2026  ───────────────────────────  0 of 1
            Aug 2026
            Sep 2026
            Oct 2026
            Nov 2026
            Dec 2026
            Jan 2027
            """, Section(Page(year).Print(70), "Month by month"));
        Assert.DoesNotContain("━", Section(Page(year).Print(46), "Month by month"));
    }

    [Fact]
    public void A_year_that_goes_on_has_its_months_up_to_today()
    {
        var year = SampleYear.Make();
        year.Today = new DateOnly(2027, 2, 3);
        year.Happened("2027-02-02", "dashboard", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Win, "Still here"));
        var months = Section(Page(year).Print(70), "Month by month");
        Assert.Contains("Feb 2027", months);
        Assert.EndsWith("1", months, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_with_progress_stand_on_their_weekday()
    {
        var year = new Year { Today = new DateOnly(2026, 1, 19) }.Track("a.md", "# A\n\n- [ ] One <!-- #one -->\n");
        foreach (var (day, count) in new[] { ("2026-01-05", 1), ("2026-01-07", 3), ("2026-01-16", 2) })
        {
            for (var i = 0; i < count; i++) year.Happened(day, "one", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Note, "x"));
        }
        year.Happened("2026-01-06", "one", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Note, "the mentor's"), by: "grace");
        Shows("""
            Days with progress  3
            ▪··························
            ···························
            ■··························
            ···························
            ·▪·························
            """, Section(new YearPage(year.Snapshot(), GlyphSet.Unicode).Print(27), "Days with"));
    }

    [Fact]
    public void Each_track_has_a_bar()
    {
        var page = Page();
        Shows("""
            By track
            SRE principles           ━━━━━━━━━━━━━━━━━━━━━━━━━━━  1 of 1
            Monitoring and alerting  ━━━━━━━━━━━╾───────────────  3 of 7
            First Responder          ───────────────────────────  0 of 1
            """, Section(page.Print(60), "By track"));
        Assert.Equal(new TrackTarget("a-principles.md"), page.Render(60).Single(line => line.Text(60).StartsWith("SRE", StringComparison.Ordinal)).Target);
        Assert.Equal(Tone.Done, page.Render(60).Single(line => line.Text(60).StartsWith("SRE", StringComparison.Ordinal)).Left[2].Tone);
    }

    [Fact]
    public void Wins_are_kept_in_sight_and_lead_to_their_goal()
    {
        var year = SampleYear.Make();
        for (var i = 1; i <= 8; i++) year.Happened("2026-03-0" + i, "why", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Win, $"Win on {stamp.At.Day} March"));
        var page = Page(year);
        Shows("""
            Wins  8
            ★ Win on 8 March         8 Mar
            ★ Win on 7 March         7 Mar
            ★ Win on 6 March         6 Mar
            ★ Win on 5 March         5 Mar
            ★ Win on 4 March         4 Mar
            ★ Win on 3 March         3 Mar
              and 2 more
            """, Section(page.Print(30), "Wins  8"));
        Assert.Equal(new GoalTarget(GoalId.Parse("why")), page.Render(30).SpanWith("Win on 8 March").Target);
        Assert.Equal(new CommandTarget("note.win"), Page().Render(60).SpanWith("Write down the first.").Target);
    }

    [Fact]
    public void A_first_week_is_greeted_and_not_measured()
    {
        var year = new Year { Today = new DateOnly(2026, 1, 7) }.Track("a.md", "# A\n\n- [ ] One `due:w2` <!-- #one -->\n");
        var text = Page(year).Print(120);
        Assert.Contains("The first week is for arriving. The dots are the plan; the line of what is reached grows from here.", text);
        Assert.DoesNotContain("late", text);
        Assert.DoesNotContain("Days with progress", text);
    }

    [Fact]
    public void A_year_that_is_reached_is_cheered()
    {
        var year = new Year().Track("a.md", "# A\n\n- [ ] One <!-- #one -->\n");
        year.Happened("2026-01-06", "one", (stamp, goal) => new GoalDone(stamp, goal));
        Assert.Contains("Every goal of the year is reached. What a year!", Page(year).Print(80));
    }

    [Fact]
    public void Without_goals_it_says_what_will_be_here() => Assert.Contains("With the first one, the year gets its shape here.", Page(new Year()).Print(100));

    [Fact]
    public void A_mentor_reads_the_name_of_the_trainee()
    {
        var year = SampleYear.Make();
        year.Actor = "grace";
        Assert.StartsWith("ada's year", Page(year).Print(80), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(33)]
    [InlineData(200)]
    public void No_line_is_wider_than_the_page(int width) =>
        Assert.All(Page().Render(width), line => Assert.True(DisplayWidth.Of(line.Left.AsSpan()) <= Math.Min(width, 120), line.Text(400)));

    [Fact]
    public void Without_utf_8_everything_but_the_words_is_ascii() => Assert.DoesNotContain(Page(glyphs: GlyphSet.Ascii).Print(84), c => !char.IsAscii(c) && c != '…');
}
