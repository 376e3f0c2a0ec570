using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli;

public sealed class SearchVerbTests : IDisposable
{
    private readonly CliBench _bench = new();

    [Fact]
    public void Words_are_found_in_curriculum_and_journal()
    {
        _bench.Ok("note", "mon.fleet", "-m", "The *overview* lists every host.");
        _bench.Ok("block", "mon.tune", "-m", "Waiting for the overview");

        var found = _bench.Ok("search", "overview");

        Assert.StartsWith("3 results in 3 goals\n", found, StringComparison.Ordinal);
        Assert.Matches("○ Explain how an alert becomes a page +mon.alert-path\n    Start from the alerting overview.\n", found);
        Assert.Contains("    note: The overview lists every host.\n", found, StringComparison.Ordinal);
        Assert.Contains("    event: Waiting for the overview\n", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_said_and_tells_the_shell()
    {
        var result = _bench.Run("search", "zebra");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Nothing has “zebra” in it.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_expression_and_a_single_letter_are_refused()
    {
        Assert.Contains("Not a regular expression", _bench.Run("search", "--regex", "(al").Error, StringComparison.Ordinal);
        Assert.Contains("Two letters or more", _bench.Run("search", "a").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_narrow_what_is_found()
    {
        Assert.Equal(1, _bench.Run("search", "--word", "pag").ExitCode);
        Assert.Equal(1, _bench.Run("search", "--case", "explain").ExitCode);
        Assert.Contains("2 results", _bench.Ok("search", "--regex", "^Ex.*(page|signals)"), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_place_of_each_match()
    {
        _bench.Ok("note", "mon.fleet", "-m", "A zebra, a Zebra", "--private");
        using var json = JsonDocument.Parse(_bench.Ok("search", "zebra", "--format", "json"));
        var hit = json.RootElement[0];
        Assert.Equal("mon.fleet", hit.GetProperty("goal").GetString());
        Assert.Equal("monitoring.md", hit.GetProperty("file").GetString());
        Assert.Equal("note", hit.GetProperty("kind").GetString());
        Assert.True(hit.GetProperty("private").GetBoolean());
        Assert.Equal([2, 11], hit.GetProperty("matches").EnumerateArray().Select(match => match.GetProperty("start").GetInt32()));
        Assert.Equal("[]", _bench.Ok("search", "giraffe", "--format", "json").Trim());
    }

    [Fact]
    public void For_screen_readers_a_hit_is_whole()
    {
        var text = "Once upon a time, in a cluster far away, there was a controller that reconciled and reconciled until a zebra came.";
        _bench.Ok("note", "mon.fleet", "-m", text);
        Assert.Contains(text, _bench.Ok("search", "zebra", "--plain"), StringComparison.Ordinal);
        Assert.All(_bench.Ok("search", "zebra").Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    public void Dispose() => _bench.Dispose();
}
