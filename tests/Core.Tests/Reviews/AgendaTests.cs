using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Tests.Reviews;

public class AgendaTests
{
    private readonly ReviewedYear _year = new("""
        # Paging

        - [ ] Explain an alert <!-- #alert -->
        - [ ] Lead an incident `sign-off` <!-- #lead -->
        - [ ] Read a *postmortem* `due:2026-03-20` <!-- #read -->
        - [ ] Know the fleet <!-- #fleet -->
        """)
    { Today = new(2026, 3, 16) };

    [Fact]
    public void The_agenda_is_what_happened_since_the_last_one_on_one()
    {
        Meet("2026-03-02 10:00", "old minutes");
        _year.On("2026-03-01 09:00", "fleet", (stamp, goal) => new GoalDone(stamp, goal));
        _year.On("2026-03-03 09:00", "alert", (stamp, goal) => new GoalDone(stamp, goal));
        _year.On("2026-03-04 09:00", "alert", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Win, "Found the flapping alert"));
        var agenda = Agenda.Of(_year.Review());
        Assert.Equal(new DateOnly(2026, 3, 2), agenda.Since);
        Assert.Equal(["alert"], Goals(agenda, AgendaTopic.Moved));
        Assert.Equal("Found the flapping alert", Assert.Single(agenda.Of(AgendaTopic.Win)).Note!.Text);
    }

    [Fact]
    public void What_waits_comes_the_oldest_first()
    {
        _year.On("2026-03-03 09:00", "lead", (stamp, goal) => new GoalDone(stamp, goal));
        _year.On("2026-03-05 09:00", "alert", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Question, "second?"));
        _year.On("2026-03-04 09:00", "alert", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Question, "first?"));
        var agenda = Agenda.Of(_year.Review());
        Assert.Equal(["lead"], Goals(agenda, AgendaTopic.SignOff));
        Assert.Equal(["first?", "second?"], agenda.Of(AgendaTopic.Question).Select(entry => entry.Note!.Text));
        Assert.Empty(Goals(agenda, AgendaTopic.Moved));
    }

    [Fact]
    public void A_goal_untouched_for_two_weeks_is_stuck_and_a_blocked_one_at_once()
    {
        _year.On("2026-03-02 09:00", "alert", (stamp, goal) => new GoalStarted(stamp, goal));
        _year.On("2026-03-03 09:00", "fleet", (stamp, goal) => new GoalStarted(stamp, goal));
        _year.On("2026-03-15 09:00", "read", (stamp, goal) => new GoalBlocked(stamp, goal, "no access"));
        Assert.Equal(["read", "alert"], Goals(Agenda.Of(_year.Review()), AgendaTopic.Stuck));
        Assert.Equal(["read", "alert", "fleet"], Goals(Agenda.Of(_year.Review(), stuckDays: 13), AgendaTopic.Stuck));
    }

    [Fact]
    public void Confidence_that_differs_by_two_is_worth_a_word()
    {
        _year.On("2026-03-02 09:00", "alert", (stamp, goal) => new GoalRated(stamp, goal, 4));
        _year.On("2026-03-02 09:01", "fleet", (stamp, goal) => new GoalRated(stamp, goal, 4));
        _year.On("2026-03-02 09:02", "alert", (stamp, goal) => new GoalRated(stamp, goal, 2), "grace");
        _year.On("2026-03-02 09:03", "fleet", (stamp, goal) => new GoalRated(stamp, goal, 3), "grace");
        Assert.Equal(["alert"], Goals(Agenda.Of(_year.Review()), AgendaTopic.Confidence));
    }

    [Fact]
    public void Open_actions_are_carried_over_the_nearest_first_and_due_goals_are_there()
    {
        Action("2026-02-02 10:00", "later", new(2026, 4, 1));
        Action("2026-02-02 10:01", "some day", null);
        Action("2026-02-02 10:02", "soon", new(2026, 3, 18));
        Meet("2026-03-02 10:00", null);
        var agenda = Agenda.Of(_year.Review());
        Assert.Equal(["soon", "later", "some day"], agenda.Of(AgendaTopic.Action).Select(entry => entry.Action!.Agreed.Text));
        Assert.Equal(["read"], Goals(agenda, AgendaTopic.Due));
    }

    [Fact]
    public void The_minutes_after_the_year_say_which_week_it_is_and_of_no_year()
    {
        _year.Today = new DateOnly(2027, 2, 1);
        var review = _year.Review();
        Assert.True(review.IsOver);
        Assert.Contains("\n\nWeek 57; 0 of 4 goals.\n", Minutes.Draft(review, Agenda.Of(review), ["ada", "grace"], _year.Today, id => id), StringComparison.Ordinal);
    }

    [Fact]
    public void The_minutes_say_what_happened_was_agreed_and_is_carried_over()
    {
        Meet("2026-03-02 10:00", null);
        _year.On("2026-03-03 09:00", "lead", (stamp, goal) => new GoalDone(stamp, goal));
        _year.On("2026-03-10 10:00", "lead", (stamp, goal) => new GoalSignedOff(stamp, goal), "grace");
        _year.On("2026-03-10 10:01", "read", (stamp, goal) => new GoalReturned(stamp, goal, "one *more* <b>time</b>"), "grace");
        Action("2026-03-10 10:02", "ask the network team", new(2026, 3, 20));
        var question = Guid.Empty;
        _year.On("2026-03-10 10:03", "alert", (stamp, goal) => new NoteWritten(stamp with { Id = question = stamp.Id }, goal, NoteKind.Question, "Why?"));
        _year.On("2026-03-10 10:04", "alert", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Answer, "Because.", ReplyTo: question), "grace");
        _year.On("2026-03-10 10:05", "alert", (stamp, _) => new QuestionResolved(stamp, question), "grace");
        _year.On("2026-03-10 10:06", "alert", (stamp, _) => new AgendaAdded(stamp, "the rota"));
        var review = _year.Review();
        var minutes = Minutes.Draft(review, Agenda.Of(review), ["ada", "grace"], _year.Today, id => id == "ada" ? "Ada" : "Grace", "A good talk.");
        Assert.Equal(
            """
            # One-on-one: Ada and Grace, 16 March 2026

            Week 11 of 52; 1 of 4 goals.

            A good talk.

            ## Done since 2 March

            - Lead an incident, signed off by Grace

            ## Returned

            - Read a postmortem: one \*more\* \<b\>time\</b\>

            ## Questions answered

            - Why? — Because.

            ## Agreed

            - [ ] Ada, by 20 March: ask the network team

            ## For next time

            - the rota

            """.ReplaceLineEndings("\n"),
            minutes);
    }

    [Theory]
    [InlineData("- not a list", "\\- not a list")]
    [InlineData("1. not a number", "1\\. not a number")]
    [InlineData("a\n# b", "a # b")]
    [InlineData("# b", "\\# b")]
    [InlineData("<script>&lt;", "\\<script\\>\\&lt;")]
    [InlineData("\u001b[31mred", "␛\\[31mred")]
    public void Nothing_that_somebody_wrote_becomes_markup(string text, string shown) => Assert.Equal(shown, MarkdownText.Line(text));

    private static IEnumerable<string> Goals(Agenda agenda, AgendaTopic topic) => agenda.Of(topic).Select(entry => entry.Goal!.Goal.Id.Value);

    private void Meet(string moment, string? minutes) => _year.On(moment, "alert", (stamp, _) => new OneOnOneHeld(stamp, minutes), "grace");

    [Fact]
    public void A_private_win_is_not_in_the_minutes_that_everybody_reads()
    {
        _year.On("2026-03-10 10:00", "alert", (stamp, _) => new NoteWritten(stamp, null, NoteKind.Win, "Ours"));
        // As it is read from the private journal.
        var review = _year.Review();
        review = review.After(review.Progress.With(new NoteWritten(new EventStamp(Guid.CreateVersion7(), review.Progress.NewestAt.AddTicks(1), "ada", "ada"), null, NoteKind.Win, "Mine alone", IsPrivate: true)));
        var minutes = Minutes.Draft(review, Agenda.Of(review), ["ada", "grace"], _year.Today, id => id);
        Assert.Contains("- Ours", minutes);
        Assert.DoesNotContain("Mine alone", minutes);
    }

    private void Action(string moment, string text, DateOnly? due) => _year.On(moment, "alert", (stamp, _) => new ActionAgreed(stamp, text, "ada", due), "grace");
}
