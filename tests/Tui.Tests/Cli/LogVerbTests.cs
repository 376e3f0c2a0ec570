using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli;

public sealed class LogVerbTests : IDisposable
{
    private readonly CliBench _bench = new();

    public LogVerbTests() => _bench.Write("docs/curriculum/oncall.md", """
        # On call

        - [ ] Take two reverse shadow shifts `count:2` `tag:reverse-shadow` <!-- #reverse -->
        - [ ] Read a postmortem `count:1` `tag:postmortem` <!-- #pm.one -->
        - [ ] Read another `count:2` `tag:postmortem` <!-- #pm.two -->
        """);

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void A_session_counts_for_the_one_open_goal_that_asks_for_its_kind()
    {
        Assert.Contains("Logged, 1 of 2: Take two reverse shadow shifts", _bench.Ok("log", "reverse-shadow", "-m", "Two pages", "--with", "grace"), StringComparison.Ordinal);
        Assert.Contains("\"session\":\"reverse-shadow\"", _bench.Ok("history", "--format", "json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Once_no_goal_wants_more_it_is_kept_with_the_year()
    {
        _bench.Ok("log", "reverse", "shadow");
        _bench.Ok("log", "Reverse shadow shift");
        Assert.Contains("Logged: Reverse shadow shift", _bench.Ok("log", "reverse-shadow", "-m", "One more"), StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"session.logged\"", _bench.Ok("history", "--format", "json"), StringComparison.Ordinal);
        Assert.Contains("Reverse shadow shift", _bench.Ok("history"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_that_nobody_asks_for_is_logged_too()
    {
        var logged = _bench.Ok("log", "pairing", "--with", "Grace Hopper", "-m", "How to bisect", "--on", "2026-03-10");
        Assert.Contains("Logged: Pair programming", logged, StringComparison.Ordinal);
        Assert.Contains("1 pair programming session so far.", logged, StringComparison.Ordinal);
        Assert.Contains("With Grace Hopper.", _bench.Ok("history"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_goals_one_has_to_be_named()
    {
        var result = _bench.Run("log", "postmortem");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("2 open goals count postmortems read. Which one is it?", result.Error, StringComparison.Ordinal);
        Assert.Contains("onboard log pm.two  Read another", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("logged", _bench.Ok("history"), StringComparison.Ordinal);

        _bench.Ok("log", "pm.one");
        Assert.Contains("\"session\":\"postmortem\"", _bench.Ok("history", "--format", "json"), StringComparison.Ordinal);
        Assert.Contains("Logged, 1 of 2: Read another", _bench.Ok("log", "postmortem"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_with_the_id_of_a_kind_is_that_goal()
    {
        _bench.Write("docs/curriculum/more.md", "# More\n\n- [ ] Drill a hole <!-- #drill -->\n");
        Assert.Contains("Drill a hole", _bench.Ok("log", "drill"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_outside_of_the_year_is_refused_for_sessions_too()
    {
        Assert.Contains("still to come", _bench.Run("log", "pairing", "--on", "2026-03-18").Error, StringComparison.Ordinal);
        Assert.Contains("before the first day", _bench.Run("log", "pairing", "--on", "2025-03-16").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Alone_it_lists_the_kinds_how_often_and_when_last()
    {
        _bench.Ok("log", "pairing", "--on", "2026-03-10");
        _bench.Ok("log", "pairing", "--on", "yesterday");
        var list = _bench.Ok("log");
        Assert.Matches("pairing +Pair programming +2 times, last yesterday", list);
        Assert.Matches("drill +Wheel of Misfortune round +not yet", list);
        Assert.Contains("counts for pm.one, pm.two", list, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_the_list_and_a_session_say_the_same()
    {
        using var one = JsonDocument.Parse(_bench.Ok("log", "pairing", "-m", "x", "--with", "grace", "--format", "json"));
        Assert.Equal("pairing", one.RootElement.GetProperty("kind").GetString());
        Assert.Equal("2026-03-17", one.RootElement.GetProperty("on").GetString());
        Assert.Equal("grace", one.RootElement.GetProperty("with")[0].GetString());
        using var goal = JsonDocument.Parse(_bench.Ok("log", "mon.alert-path", "--format", "json"));
        Assert.Equal((JsonValueKind.Null, "mon.alert-path"), (goal.RootElement.GetProperty("kind").ValueKind, goal.RootElement.GetProperty("goal").GetString()));
        using var list = JsonDocument.Parse(_bench.Ok("log", "--format", "json"));
        var pairing = list.RootElement.EnumerateArray().Single(kind => kind.GetProperty("kind").GetString() == "pairing");
        Assert.Equal((1, "2026-03-17"), (pairing.GetProperty("count").GetInt32(), pairing.GetProperty("last").GetString()));
    }
}
