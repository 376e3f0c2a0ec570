namespace Onboarding.Tui.Tests.Cli;

public sealed class CompletionTests : IDisposable
{
    private readonly CliBench _bench = new();

    [Theory]
    [InlineData("st", "start,status")]
    [InlineData("show mon.f", "mon.fleet,mon.fleet.path,mon.fleet.edge")]
    [InlineData("ask Why? --goal mon.al", "mon.alert-path")]
    [InlineData("log oncall.shadow --with g", "grace")]
    [InlineData("status --as a", "ada")]
    [InlineData("note mon.tune --kind r", "reflection")]
    [InlineData("status --format j", "json")]
    [InlineData("completion z", "zsh")]
    [InlineData("done mon.tune --con", "--confidence")]
    [InlineData("status --tr", "--trainee")]
    [InlineData("status --format=j", "--format=json")]
    [InlineData("status --nothing=j", "")]
    [InlineData("theme i", "import")]
    [InlineData("absence ", "cancel,plan")]
    [InlineData("absence plan ", "")]
    [InlineData("work-week mon-", "mon-thu,mon-fri")]
    [InlineData("zebra ", "")]
    [InlineData("action ", "add,close")]
    [InlineData("one-on-one a", "ada")]
    [InlineData("defer x --to c", "coffee,collective")]
    [InlineData("health --cohort 2", "2026")]
    public void The_last_word_is_completed(string line, string candidates)
    {
        var output = _bench.Ok(["complete", "--", .. line.Split(' ')]);

        var values = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('\t')[0]).Order(StringComparer.Ordinal);
        Assert.Equal(candidates.Split(',', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), values);
    }

    [Fact]
    public void Goals_come_with_title_and_status() =>
        Assert.Equal("mon.tune\tTune one noisy alert (not started)\n", _bench.Ok("complete", "--", "show", "mon.t"));

    [Fact]
    public void Questions_and_actions_come_by_number_with_their_texts()
    {
        _bench.Ok("ask", "Why?");
        _bench.Ok("ask", "Who?");
        _bench.Ok("resolve", "1");
        _bench.Ok("action", "add", "Ask", "--owner", "ada");
        Assert.Equal("2\tWho?\n", _bench.Ok("complete", "--", "answer", ""));
        Assert.Equal("1\tAsk\n", _bench.Ok("complete", "--", "action", "close", ""));
    }

    [Fact]
    public void A_broken_workspace_completes_to_nothing()
    {
        using var empty = new CliBench(isWorkspace: false);

        Assert.Equal("", empty.Ok("complete", "--", "show", "x"));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _onboard onboard")]
    [InlineData("zsh", "compdef _onboard onboard")]
    [InlineData("fish", "complete -c onboard")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName onboard")]
    public void Each_shell_has_its_script(string shell, string line) => Assert.Contains(line, _bench.Ok("completion", shell), StringComparison.Ordinal);

    public void Dispose() => _bench.Dispose();
}
