namespace Onboarding.Tui.Tests.Cli;

public sealed class RelinkVerbTests : IDisposable
{
    private const string Track = "docs/curriculum/oncall.md";

    private readonly CliBench _bench = new();

    public RelinkVerbTests()
    {
        _bench.Write(Track, "# On call\n\n- [ ] Silence a noisy alert\n- [ ] Read a runbook <!-- #call.read -->\n");
        _bench.Ok("done", "silence a noisy alert");
        _bench.Ok("done", "call.read");
    }

    [Fact]
    public void Where_nothing_lost_its_goal_it_says_so() => Assert.Equal("All progress has its goal.\n", _bench.Ok("relink"));

    [Fact]
    public void A_reworded_goal_is_proposed_and_nothing_is_recorded_without_a_yes()
    {
        Reword();
        var result = _bench.Run("relink");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Silence a noisy alert  1 recorded", result.Out, StringComparison.Ordinal);
        Assert.Contains("Silence one noisy alert", result.Out, StringComparison.Ordinal);
        Assert.Contains("1 goal's progress is still without its goal", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("✓ done", _bench.Ok("show", "silence one"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--yes", true)]
    [InlineData("--yes --similarity 100", false)]
    public void With_yes_those_are_recorded_that_are_alike_enough(string options, bool isRecorded)
    {
        Reword();
        Assert.Equal(isRecorded ? 0 : 1, _bench.Run(["relink", .. options.Split(' ')]).ExitCode);
        Assert.Equal(isRecorded, _bench.Ok("show", "silence one").Contains("✓ done", StringComparison.Ordinal));
    }

    [Fact]
    public void On_a_terminal_it_asks_for_each()
    {
        Reword();
        _bench.IsTerminal = true;
        _bench.Input = "y\n";
        Assert.Contains("Is it this goal? [y/N]: ", _bench.Ok("relink"), StringComparison.Ordinal);
        _bench.IsTerminal = false;
        Assert.Contains("✓ done", _bench.Ok("show", "silence one"), StringComparison.Ordinal);
        _bench.Ok("undo");
        Assert.DoesNotContain("✓ done", _bench.Ok("show", "silence one"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_may_know_what_no_title_tells()
    {
        _bench.Write(Track, "# On call\n\n- [ ] Silence a noisy alert\n- [ ] Something else entirely <!-- #call.other -->\n");
        Assert.Contains("no goal is like it", _bench.Run("relink").Out, StringComparison.Ordinal);
        Assert.Contains("Relinked: Something else entirely", _bench.Ok("relink", "call.read", "call.other"), StringComparison.Ordinal);
        Assert.Contains("✓ done", _bench.Ok("show", "call.other"), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_of_a_goal_that_is_there_stays_with_it()
    {
        var result = _bench.Run("relink", "call.read", "mon.tune");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("call.read", result.Error, StringComparison.Ordinal);
        Assert.Contains("✓ done", _bench.Ok("show", "call.read"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_goal_comes_back_with_its_id_and_has_its_progress()
    {
        _bench.Write(Track, "# On call\n\n- [ ] Silence a noisy alert\n");
        Assert.Contains("CUR0208", _bench.Ok("check"), StringComparison.Ordinal);
        _bench.Write(Track, "# On call\n\n- [ ] Silence a noisy alert\n\n## Reading\n\n- [ ] Read the whole runbook, all of it <!-- #call.read -->\n");
        Assert.DoesNotContain("CUR0208", _bench.Ok("check"), StringComparison.Ordinal);
        Assert.Contains("✓ done", _bench.Ok("show", "call.read"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_id_alone_and_an_id_that_nobody_knows_are_refused()
    {
        Assert.Contains("onboard relink lists them.", _bench.Run("relink", "call.read").Error, StringComparison.Ordinal);
        Assert.Contains("There is no progress for “nobody.knows”", _bench.Run("relink", "nobody.knows", "mon.tune").Error, StringComparison.Ordinal);
        Assert.Equal(2, _bench.Run("relink", "--similarity", "5").ExitCode);
    }

    public void Dispose() => _bench.Dispose();

    private void Reword() => _bench.Write(Track, "# On call\n\n- [ ] Silence one noisy alert\n- [ ] Read a runbook <!-- #call.read -->\n");
}
