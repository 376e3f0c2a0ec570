using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class TodayPageTests
{
    private static TodayPage Page(Year year, GlyphSet? glyphs = null) =>
        new(year.Snapshot(), glyphs ?? GlyphSet.Unicode, [new("open", "Enter", "goal.open"), new("note", "n", "note.write")]);

    private static void Shows(string expected, string actual) => Printed.Shows(expected, actual);

    [Fact]
    public void The_next_step_and_the_lists_come_first() => Shows("""
        Next step

        Explain how an alert becomes a page
        Started yesterday, due Friday, about two hours, and one goal waits for it.
        Enter open   n note

        In progress  2                              Waiting for grace  1
        ◐ Explain how an alert becom… due Friday    ◆ Tune one noisy alert               2 d
        ◐ Shadow an on-call shift           14 d

        Blocked  1                                  Questions open  1
        ✖ Get access to the pager            4 d    ? Why do we group by cluster and…  today

        Recorded this week  5
        • asked: Why do we group by clust… today
        • note: The receiver is chose… yesterday
        • done  Find the route that p… yesterday
        • done  Find the rule and its… yesterday
          and 1 more
        """, Page(SampleYear.Make()).Print(84).Split("\n\nYour year")[0]);

    [Fact]
    public void Each_goal_stands_in_one_list_and_what_is_begun_says_there_that_its_day_has_passed()
    {
        var year = SampleYear.Make();
        year.Today = new DateOnly(2026, 3, 24);
        var lists = Page(year).Print(60).Split("\n\nYour year")[0];
        Assert.Matches("In progress  2\n◐ Explain how an alert becomes a page +2 d late\n", lists);
        Assert.DoesNotContain("Past their day", lists);
        Assert.DoesNotContain("Due soon", lists);
    }

    [Fact]
    public void A_list_that_is_alone_has_the_whole_width()
    {
        var year = new Year { Today = new DateOnly(2026, 1, 6) }.Track("a.md", "# A\n\n- [ ] Explain how an alert becomes a page, from the rule that fires to the phone that rings `due:w1` <!-- #one -->\n");
        Assert.Contains("Explain how an alert becomes a page, from the rule that fires to the phone that rings", Page(year).Print(100).Split("Due soon")[1]);
    }

    [Fact]
    public void The_year_is_shown_in_short_and_leads_to_its_own_page()
    {
        var page = new TodayPage(SampleYear.Make().Snapshot(), GlyphSet.Unicode, year: new KeyHint("the whole year", "Y", "year.show"));
        Shows("""
            Your year   week 11 of 52 · 4 of 9 · 44%
                        ⡀ ⡀ ⡀ ⡀ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁
                      ⠄
                    ⠁
                 ⡶⠶⠆
             ⢠⣤⡟⠛⠃
            ⡶⠾
            Jan   Mar   May Jun   Aug Sep   Nov Dec
            Planned by today: 5 goals.
            Y the whole year
            """, string.Join('\n', page.Print(40).Split('\n').SkipWhile(line => !line.StartsWith("Your year", StringComparison.Ordinal))));
        Assert.Equal(new CommandTarget("year.show"), page.Render(40).SpanWith("the whole year").Target);
    }

    [Fact]
    public void Days_away_stand_under_the_curve_and_the_plan_waits_for_them()
    {
        var year = SampleYear.Make();
        year.Happened("2026-01-12", "why", (stamp, _) => new AbsencePlanned(stamp, new(2026, 2, 2), new(2026, 2, 13)));
        year.Happened("2026-01-12", "why", (stamp, _) => new WorkWeekChanged(stamp, WorkDays.TryParse("mon-thu", out var days) ? days : default, new(2026, 2, 16)));
        var lines = Page(year).Print(40).Split('\n').SkipWhile(line => !line.StartsWith("Your year", StringComparison.Ordinal)).ToArray();
        Shows("""
               ━━
            Jan   Mar   May Jun   Aug Sep   Nov Dec
            1 ahead of the plan for today.
            ━ Away 10 working days of the year,
            works Mon–Thu
            """, string.Join('\n', lines.Skip(7).Take(5)));
    }

    [Theory]
    [InlineData("2026-03-09", "2026-03-20", "Away until Friday, back on Monday.")]
    [InlineData("2026-03-09", "2026-03-17", "Away today, back tomorrow.")]
    [InlineData("2026-03-17", "2026-03-27", "Away until 27 Mar, back on 30 Mar.")]
    [InlineData("2026-03-18", "2026-03-18", "Away tomorrow.")]
    [InlineData("2026-03-23", "2026-03-27", "Away from Monday until 27 Mar.")]
    [InlineData("2026-03-17", "9999-12-31", "Away until 31 Dec 9999.")]
    [InlineData("2026-04-06", "2026-04-10", "Next step")]
    [InlineData("2026-03-09", "2026-03-16", "Next step")]
    public void A_time_away_that_is_now_or_soon_stands_first(string from, string until, string first)
    {
        var year = SampleYear.Make();
        year.Happened("2026-01-12", "why", (stamp, _) => new AbsencePlanned(stamp, DateOnly.Parse(from), DateOnly.Parse(until)));
        Assert.StartsWith(first + "\n", Page(year).Print(84), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_utf_8_everything_but_the_words_is_ascii()
    {
        var text = Page(SampleYear.Make(), GlyphSet.Ascii).Print(84);
        Assert.DoesNotContain(text, c => !char.IsAscii(c) && c != '…');
        Assert.Contains("# Tune one noisy alert", text);
    }

    [Fact]
    public void An_empty_workspace_says_what_to_do() => Assert.Contains("- [ ] Explain how an alert becomes a page", Page(new Year()).Print(84));

    [Fact]
    public void When_all_is_reached_it_says_so()
    {
        var year = new Year().Track("a.md", "# A\n\n- [ ] One <!-- #one -->\n");
        year.Happened("2026-01-06", "one", (stamp, goal) => new GoalDone(stamp, goal));
        Assert.Contains("Every goal of the year is reached.", Page(year).Print(84));
    }

    [Fact]
    public void When_only_sign_offs_are_left_it_says_so()
    {
        var year = new Year().Track("a.md", "# A\n\n- [ ] One `sign-off` <!-- #one -->\n");
        year.Happened("2026-01-06", "one", (stamp, goal) => new GoalDone(stamp, goal));
        Assert.Contains("Everything that is left waits for a sign-off.", Page(year).Print(84));
    }

    [Fact]
    public void The_next_step_leads_to_its_page() =>
        Assert.Equal(new GoalTarget(GoalId.Parse("alert-path")), Page(SampleYear.Make()).Render(84)[2].Target);
}
