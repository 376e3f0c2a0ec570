using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class GoalPageTests
{
    private static readonly KeyHint[] Hints = [new("Write a note…", "n", "note.write"), new("Done", "d", "goal.markDone")];

    private static GoalPage Page(Year year, string id) => new(year.Snapshot(), GoalId.Parse(id), GlyphSet.Unicode, [.. Hints]);

    private static void Shows(string expected, IPage page, int width) => Printed.Shows(expected, page.Print(width));

    [Fact]
    public void A_goal_reads_like_the_drawn_target() => Shows("""
        Explain how an alert becomes a page              ◐ in progress   since yesterday
        due Friday   effort 2 h   owner buddy   sign-off mentor   level 2
        Needs      ✓ Read our paging policy
        Needed by  ○ Write an alert from scratch

        Follow one alert from the rule that fires to the phone that rings. Say what each
        part adds and what happens when it is down. Start from the alerting overview and
        the escalation policy.

        Steps  2 of 3
        ✓ Find the rule and its for: clause
        ✓ Find the route that picks the receiver
        ○ Silence it, and see that it is silenced

        Notes and questions  4
        ? Why do we group by cluster and not by service?                     you · today
          open

        ✎ The receiver is chosen by the first route that matches.        you · yesterday
          with grace

        ✎ Good start. Look at what happens when the gateway itself is   grace · Thursday
          down.

        ✎ first look at rules                                                you · 3 Mar

        Write a note…  n   Done  d

        History  5
        • asked a question                                                         today
        • note: The receiver is chosen by the first route that matches.        yesterday
        • started                                                              yesterday
        • note: Good start. Look at what happens when the gateway itself is do… Thursday
        • note: first look at rules                                                3 Mar
        """, Page(SampleYear.Make(), "alert-path"), 80);

    [Fact]
    public void What_doesn_t_fit_beside_goes_below()
    {
        var text = Page(SampleYear.Make(), "alert-path").Print(36);
        Assert.StartsWith("""
            Explain how an alert becomes a page
            ◐ in progress   since yesterday
            due Friday   effort 2 h
            owner buddy   sign-off mentor
            level 2
            Needs      ✓ Read our paging policy
            Needed by  ○ Write an alert from
                         scratch
            """.ReplaceLineEndings("\n"), text);
        Assert.Contains(" matches.\n  you · yesterday\n  with grace\n", text);
    }

    [Fact]
    public void Everything_that_leads_somewhere_has_its_target()
    {
        var lines = Page(SampleYear.Make(), "alert-path").Render(80);
        Assert.Equal(new AddressTarget("https://example.org/alerting"), lines.SpanWith("alerting overview").Target);
        Assert.Equal(new SourceTarget(new SourceLocation("docs/escalation.md", 1, 1)), lines.SpanWith("escalation policy").Target);
        Assert.Equal(new GoalTarget(GoalId.Parse("paging-policy")), lines.Single(line => line.Text(80).StartsWith("Needs ", StringComparison.Ordinal)).Target);
        Assert.Equal(new GoalTarget(GoalId.Parse("write-alert")), lines.Single(line => line.Text(80).StartsWith("Needed by", StringComparison.Ordinal)).Target);
        Assert.Equal(new GoalTarget(GoalId.Parse("route")), lines.Single(line => line.Text(80).Contains("picks the receiver")).Target);
        Assert.Equal(new CommandTarget("goal.markDone", GoalId.Parse("alert-path")), lines.SpanWith("Done  ").Target);
        Assert.Equal(Emphasis.Italic, lines.SpanWith("first").Emphasis);
    }

    [Fact]
    public void A_counted_goal_shows_its_log() => Shows("""
        Shadow an on-call shift                 ◐ in progress   since 3 Mar
        due end of month 6, 4 Jul

        Log  1 of 4
        ✓ A quiet night                                         you · 3 Mar
          with grace

        Notes and questions
        Nothing written yet. A line on what surprised you is a good start.

        Write a note…  n   Done  d

        History  1
        • logged: A quiet night                                       3 Mar
        """, Page(SampleYear.Make(), "shadow"), 67);

    [Fact]
    public void A_blocked_goal_says_why_and_how_late_it_is() => Shows("""
        Get access to the pager                     ✖ blocked   since Friday
        due Sunday, 2 working days past its day   level 2
        Blocked: the ticket waits for approval
        """, new Head(Page(SampleYear.Make(), "access"), 3), 68);

    [Fact]
    public void A_returned_goal_says_what_is_missing()
    {
        var year = SampleYear.Make();
        year.Happened("2026-03-16", "noisy-alert", (stamp, goal) => new GoalReturned(stamp, goal, "show the \u001b[1mgraph"), by: "grace");
        Shows("""
            Tune one noisy alert                    ◐ in progress   since yesterday
            due end of week 12, 29 Mar   sign-off mentor   level 2
            Returned: show the ␛[1mgraph
            """, new Head(Page(year, "noisy-alert"), 3), 71);
    }

    [Fact]
    public void A_goal_that_waits_for_another_says_for_which() => Assert.Contains("Needs      ◐ Explain how an alert becomes a page\n", Page(SampleYear.Make(), "write-alert").Print(80));

    [Fact]
    public void An_id_stands_only_where_the_title_does_not_tell_or_nothing_has_it() => Shows("""
        Look after it                                ○ not started
        Needs      ○ Learn it · one
                   ▸ The middle part · 0 of 1
                   gone
        Needed by  ○ Hand it on
        """, new Head(Page(Related(), "after"), 5), 58);

    [Fact]
    public void Of_many_that_need_it_the_open_ones_come_first()
    {
        var year = new Year().Track("many.md", "# Many\n\n- [ ] First <!-- #first -->\n" + string.Concat(Enumerable.Range(1, 7).Select(i => $"- [ ] Then {i} `needs:first` <!-- #then-{i} -->\n")));
        year.Happened("2026-03-01", "then-1", (stamp, goal) => new GoalDone(stamp, goal));
        Shows("""
            First                                        ○ not started
            Needed by  ○ Then 2
                       ○ Then 3
                       ○ Then 4
                       and 4 more
            """, new Head(Page(year, "first"), 5), 58);
    }

    private static Year Related() => new Year().Track("related.md", """
        # Related

        ## The middle part

        - [ ] Learn it <!-- #one -->

        ## More

        - [ ] Learn it <!-- #two -->
        - [ ] Look after it `needs:one,the-middle-part,gone` <!-- #after -->
        - [ ] Hand it on `needs:after` <!-- #on -->
        """);

    [Fact]
    public void An_answer_stands_under_its_question()
    {
        var year = SampleYear.Make();
        year.Snapshot();
        var question = year.LastEvent;
        year.Happened("2026-03-17", "alert-path", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Note, "Something in between"));
        year.Happened("2026-03-17", "alert-path", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Answer, "Because clusters fail as a whole.", ReplyTo: question), by: "grace");
        var page = Page(year, "alert-path");
        Assert.Contains("""
            ? Why do we group by cluster and not by service?                     you · today
              open
              ↳ Because clusters fail as a whole.                              grace · today

            ✎ Something in between                                               you · today
            """.ReplaceLineEndings("\n"), page.Print(80));
    }

    [Fact]
    public void A_goal_that_is_gone_keeps_its_record()
    {
        var year = SampleYear.Make();
        year.Happened("2026-03-01", "removed", (stamp, goal) => new GoalStarted(stamp, goal));
        var text = Page(year, "removed").Print(80);
        Assert.Contains("no longer has this goal", text);
        Assert.Contains("• started", text);
    }

    [Fact]
    public void The_same_width_gives_the_same_lines()
    {
        var page = Page(SampleYear.Make(), "alert-path");
        Assert.Same(page.Render(80), page.Render(80));
        Assert.NotSame(page.Render(80), page.Render(81));
    }

    /// <summary>The first lines of a page.</summary>
    private sealed class Head(IPage page, int count) : IPage
    {
        public string Title => page.Title;

        public IReadOnlyList<Line> Render(int width) => [.. page.Render(width).Take(count)];
    }
}
