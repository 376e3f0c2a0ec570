namespace Onboarding.Tui.Tests.Cli;

public sealed class GoalArgumentTests : IDisposable
{
    private readonly CliBench _bench = new();

    [Theory]
    [InlineData("mon.alert-path", "mon.alert-path")]
    [InlineData("MON.Alert-Path", "mon.alert-path")]
    [InlineData("#mon.alert-path", "mon.alert-path")]
    [InlineData("mon.al", "mon.alert-path")]
    [InlineData("mon.fleet", "mon.fleet")]
    [InlineData("mon.fleet.p", "mon.fleet.path")]
    [InlineData("becomes a page", "mon.alert-path")]
    [InlineData("page alert", "mon.alert-path")]
    [InlineData("Know the fleet", "mon.fleet")]
    [InlineData("oisy", "mon.tune")]
    [InlineData("tune noisy", "mon.tune")]
    [InlineData("oncall shifts", "oncall.shadow")]
    [InlineData("PATH", "mon.fleet.path")]
    public void One_goal_is_meant(string words, string id) =>
        Assert.Contains($"\nid          {id}\n", _bench.Ok(["show", .. words.Split(' ')]), StringComparison.Ordinal);

    [Theory]
    [InlineData("explain", "mon.alert-path      Explain how an alert becomes a page|mon.golden-signals  Explain the golden signals")]
    [InlineData("mon.fleet.", "mon.fleet.path  Draw the request path|mon.fleet.edge  Name the edge")]
    public void Several_goals_are_listed_and_nothing_is_recorded(string words, string candidates)
    {
        var result = _bench.Run("start", words);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Out);
        Assert.All(candidates.Split('|'), candidate => Assert.Contains($"\n  {candidate}\n", result.Error, StringComparison.Ordinal));
        Assert.Equal("", _bench.Ok("history", "--format", "json"));
    }

    [Fact]
    public void No_goal_is_answered_with_near_ones()
    {
        var result = _bench.Run("start", "request", "paths");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("mon.fleet.path", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_like_it_is_answered_with_where_to_look() =>
        Assert.Contains("onboard goals lists them all.", _bench.Run("start", "zebra").Error, StringComparison.Ordinal);

    [Fact]
    public void A_goal_is_found_by_the_id_that_it_had()
    {
        _bench.Write("docs/curriculum/new.md", "# New\n\n- [ ] Renamed <!-- #new.name was:old.name -->\n");

        Assert.Contains("\nid          new.name\n", _bench.Ok("show", "old.name"), StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();
}
