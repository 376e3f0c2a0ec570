namespace Onboarding.Tui.Tests.Cli;

public sealed class NoteVerbTests : IDisposable
{
    private readonly CliBench _bench = new();

    [Fact]
    public void A_note_comes_from_a_file()
    {
        _bench.Write("shift.md", "From a file\r\nin two lines\r\n");
        _bench.Ok("note", "mon.alert-path", "-F", "shift.md");

        Assert.Contains("    From a file\n    in two lines\n", _bench.Ok("show", "mon.alert-path"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_comes_from_the_standard_input()
    {
        _bench.Input = "Piped\n";
        _bench.Ok("note", "mon.alert-path", "-F", "-");

        Assert.Contains("    Piped\n", _bench.Ok("show", "mon.alert-path"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_comes_from_the_editor_and_its_draft_goes_when_it_is_recorded()
    {
        _bench.IsTerminal = true;
        _bench.Variables["EDITOR"] = "ed";
        _bench.Editor = file =>
        {
            File.WriteAllText(file, "Written in peace\n");
            return 0;
        };
        _bench.Ok("note", "mon.alert-path");

        Assert.Contains("Written in peace", _bench.Ok("show", "mon.alert-path"), StringComparison.Ordinal);
        Assert.Empty(Drafts());
    }

    [Fact]
    public void An_editor_that_fails_leaves_the_draft()
    {
        _bench.IsTerminal = true;
        _bench.Variables["VISUAL"] = "ed";
        _bench.Editor = file =>
        {
            File.WriteAllText(file, "Half a thought");
            return 3;
        };
        var result = _bench.Run("note", "mon.alert-path");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(Drafts().Single(), result.Error.Replace("\n  ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("Half a thought", File.ReadAllText(Drafts().Single()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public void An_empty_note_is_not_recorded(string text)
    {
        Assert.Equal(1, _bench.Run("note", "mon.alert-path", "-m", text).ExitCode);
        Assert.Equal("", _bench.Ok("history", "--format", "json"));
    }

    [Fact]
    public void A_private_note_stays_out_of_the_repository()
    {
        Assert.Contains("Private", _bench.Ok("note", "mon.alert-path", "-m", "Between us", "--private"), StringComparison.Ordinal);

        Assert.Contains("Between us", _bench.Ok("show", "mon.alert-path"), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(_bench.Root, "*", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains("Between us", StringComparison.Ordinal));
        Assert.Contains("Between us", _bench.Ok("history", "--format", "json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_without_a_goal_is_on_the_year()
    {
        Assert.Contains("Win written on your year", _bench.Ok("note", "-m", "First change", "--kind", "win", "--with", "grace"), StringComparison.Ordinal);
        Assert.Contains("First change", _bench.Ok("history"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_waits_with_its_goal_or_without()
    {
        Assert.Contains("Why by cluster?", _bench.Ok("ask", "Why", "by", "cluster?"), StringComparison.Ordinal);
        Assert.Contains("About “Explain the golden signals”.", _bench.Ok("ask", "Why four?", "--goal", "golden"), StringComparison.Ordinal);

        Assert.Contains("Why four?", _bench.Ok("show", "mon.golden-signals"), StringComparison.Ordinal);
        Assert.Contains("  ? Why by cluster?", _bench.Ok("status"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_about_no_goal_is_refused() => Assert.Equal(1, _bench.Run("ask", "Why?", "--goal", "zebra").ExitCode);

    public void Dispose() => _bench.Dispose();

    private string[] Drafts()
    {
        var folder = Path.Combine(_bench.State, "drafts");
        return Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
    }
}
