using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Tests.Reviews;

public class SessionLogTests
{
    private readonly ReviewedYear _year = new("""
        - [ ] Shadow two shifts `count:2` `tag:practice` `tag:shadow` <!-- #shadow -->
        - [ ] Coffee `every:1w` `tag:coffee` <!-- #coffee -->
        - [ ] Play a table-top `count:3` `tag:tabletop` <!-- #table -->
        - [ ] Read about pairing `tag:pairing` <!-- #read -->
        """)
    { Today = new DateOnly(2026, 4, 1) };

    [Fact]
    public void Sessions_of_goals_and_of_the_year_are_one_log_by_the_day_they_happened()
    {
        _year
            .On("2026-02-03 10:00", "shadow", (stamp, goal) => new GoalLogged(stamp, goal, "one", Session: "shadow"))
            .On("2026-02-05 10:00", "shadow", (stamp, _) => new SessionLogged(stamp, "shadow", "earlier", new DateOnly(2026, 1, 20), ["grace"]));
        var log = SessionLog.Of(_year.Review());
        Assert.Equal(["earlier", "one"], log.Of(SessionKind.Of("shadow")).Select(held => held.Text));
        Assert.Equal([null, "shadow"], log.All.Select(held => held.Goal?.Id.Value));
        Assert.Equal("grace", Assert.Single(log.All[0].With));
    }

    [Fact]
    public void A_recording_that_does_not_say_its_kind_has_that_of_its_goal()
    {
        _year.On("2026-02-03 10:00", "shadow", (stamp, goal) => new GoalLogged(stamp, goal, "before there were kinds"));
        Assert.Equal("shadow", Assert.Single(SessionLog.Of(_year.Review()).All).Kind.Id);
    }

    [Fact]
    public void What_was_taken_back_is_no_session()
    {
        _year.On("2026-02-03 10:00", "shadow", (stamp, _) => new SessionLogged(stamp, "pairing"));
        var session = Assert.Single(SessionLog.Of(_year.Review()).All).Recorded;
        _year.On("2026-02-03 11:00", "shadow", (stamp, _) => new EventRetracted(stamp, session.Stamp.Id));
        Assert.Empty(SessionLog.Of(_year.Review()).All);
    }

    [Fact]
    public void A_counted_goal_says_its_kind_with_a_tag_and_other_goals_count_nothing()
    {
        Assert.Equal("shadow", SessionLog.KindOf(_year.Goal("shadow"))!.Id);
        Assert.Equal("tabletop", SessionLog.KindOf(_year.Goal("table"))!.Id);
        Assert.Null(SessionLog.KindOf(_year.Goal("read")));
    }

    [Fact]
    public void The_kinds_are_the_known_ones_and_the_teams_own()
    {
        _year.On("2026-02-03 10:00", "shadow", (stamp, _) => new SessionLogged(stamp, "hack-week"));
        var log = SessionLog.Of(_year.Review());
        Assert.Equal([.. SessionKind.Known.Select(kind => kind.Id), "tabletop", "hack-week"], log.Kinds.Select(kind => kind.Id));
    }

    [Theory]
    [InlineData("shadow", "shadow")]
    [InlineData("Shadow shift", "shadow")]
    [InlineData("postmortems read", "postmortem")]
    [InlineData("reverse shadow", "reverse-shadow")]
    [InlineData("Hack", null)]
    public void A_kind_is_found_by_its_word_or_its_name(string text, string? expected) =>
        Assert.Equal(expected, SessionLog.Of(_year.Review()).Find(text)?.Id);

    [Fact]
    public void A_goal_that_was_logged_often_enough_wants_no_more()
    {
        Assert.Equal(["shadow"], Open("shadow"));
        foreach (var day in new[] { "2026-02-03 10:00", "2026-02-04 10:00" }) _year.On(day, "shadow", (stamp, goal) => new GoalLogged(stamp, goal));
        Assert.Empty(Open("shadow"));
        _year.On("2026-02-03 10:00", "coffee", (stamp, goal) => new GoalLogged(stamp, goal));
        Assert.Equal(["coffee"], Open("coffee"));
        Assert.Empty(Open("pairing"));
    }

    [Theory]
    [InlineData("reverse-shadow", 1, "1 reverse shadow shift")]
    [InlineData("drill", 2, "2 Wheel of Misfortune rounds")]
    [InlineData("postmortem", 1, "1 postmortem read")]
    [InlineData("coffee", 1, "1 Coffee and Q&A session")]
    [InlineData("chess", 1, "1 chess")]
    public void Several_of_a_kind_are_said_as_people_say_it(string kind, int count, string expected) =>
        Assert.Equal(expected, SessionKind.Of(kind).Times(count));

    private IEnumerable<string> Open(string kind) => SessionLog.Of(_year.Review()).OpenGoals(SessionKind.Of(kind)).Select(goal => goal.Id.Value);
}
