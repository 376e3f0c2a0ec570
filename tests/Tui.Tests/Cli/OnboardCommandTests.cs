namespace Onboarding.Tui.Tests.Cli;

public sealed class OnboardCommandTests : IDisposable
{
    private readonly CliBench _bench = new();

    private static readonly string[] Names =
    [
        "status", "next", "show", "history", "readiness", "search", "start", "log", "done", "block", "unblock", "skip", "reopen", "undo", "absence", "work-week", "note", "ask",
        "reviews", "one-on-one", "minutes", "action", "sign-off", "return", "rate", "questions", "answer", "resolve", "defer", "hand-over", "goals", "check", "explain", "diff", "new", "fix", "fmt", "ids", "import", "relink", "propose", "health", "init",
        "demo", "settings", "theme", "completion",
    ];

    public static TheoryData<string> Verbs => [.. Names];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_verb_has_a_help_page_with_an_example(string verb)
    {
        var page = _bench.Ok(verb, "--help");

        Assert.Contains($"Usage: onboard {verb}", page, StringComparison.Ordinal);
        Assert.Contains("Examples\n  ", page, StringComparison.Ordinal);
        Assert.Contains("--workspace", page, StringComparison.Ordinal);
        Assert.All(page.Split('\n'), line => Assert.True(line.Length <= 84, line));
    }

    [Fact]
    public void The_root_help_lists_every_verb_and_the_list_here_is_complete()
    {
        var page = _bench.Ok("--help");
        var listed = page.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 2 && char.IsAsciiLetterLower(line[2]));

        Assert.Equal(Names, listed.Where(line => line[2..].Contains("   ", StringComparison.Ordinal) || line.Length > 20).Select(line => line.Trim().Split(' ')[0]));
        Assert.DoesNotContain("complete ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_verb_that_answers_and_ends_says_so_before_it_begins_and_the_dashboard_does_not()
    {
        _bench.Ok("status");
        Assert.Equal(1, _bench.ShortRuns);
        _bench.Ok("check");
        Assert.Equal(2, _bench.ShortRuns);
        _bench.Ok();
        Assert.Equal(2, _bench.ShortRuns);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_verb_stands_in_the_documentation(string verb) =>
        Assert.Contains($"| `{verb}", File.ReadAllText(Path.Combine(RepositoryRoot(), "docs", "command-line.md")), StringComparison.Ordinal);

    [Theory]
    [InlineData("statsu", "onboard has no verb “statsu”.")]
    [InlineData("start", "Required argument 'GOAL' missing")]
    [InlineData("block mon.fleet", "Option '--message' is required")]
    [InlineData("done mon.fleet --confidence 6", "--confidence is 1 to 5, not '6'.")]
    [InlineData("done mon.fleet --confidence high", "--confidence is 1 to 5, not 'high'.")]
    [InlineData("log mon.fleet --on someday", "'someday' is no day")]
    [InlineData("status --format xml", "--format is text or json, not 'xml'.")]
    [InlineData("note mon.fleet -m x --kind rant", "--kind is note, question")]
    [InlineData("note mon.fleet -m x -F y", "--message and --file are two texts")]
    [InlineData("note mon.fleet", "The note has no text.")]
    [InlineData("completion tcsh", "SHELL is bash, zsh, fish or pwsh")]
    [InlineData("undo now", "Unrecognized command or argument 'now'")]
    public void A_command_line_that_is_not_understood_ends_with_2(string line, string message)
    {
        var result = _bench.Run(line.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Out);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typing_mistake_is_answered_with_the_verb_that_was_meant() =>
        Assert.Contains("Did you mean onboard status?", _bench.Run("statsu").Error, StringComparison.Ordinal);

    [Fact]
    public void Without_a_verb_and_a_terminal_the_status_is_printed() => Assert.Equal(_bench.Ok("status"), Advanced(() => _bench.Ok()));

    [Fact]
    public void A_workspace_that_is_nowhere_is_a_refusal_with_advice()
    {
        using var empty = new CliBench(isWorkspace: false);
        var result = empty.Run("start", "anything");

        Assert.Equal(1, result.ExitCode);
        Assert.NotEqual("", result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();

    private static string Advanced(Func<string> run) => run();

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Onboarding.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
