using Onboarding.Core.Sources;

namespace Onboarding.Tui.Tests.Cli;

/// <summary>What check prints for people.</summary>
public sealed class CheckVerbTests : IDisposable
{
    private const string Escape = "\u001b";

    private readonly CliBench _bench = new(isWorkspace: false);

    public CheckVerbTests() => _bench.Write("course/a.md", "# A\n\n\t- [ ] 監視 `due:never` <!-- #one -->\n- [ ] One `due:x` <!-- #two -->\n");

    [Fact]
    public void On_a_terminal_the_line_stands_below_its_problem_and_a_caret_under_the_place()
    {
        _bench.Write("course/a.md", "# A\n\n- [ ] 監視 `due:never` <!-- #one -->\n");
        _bench.IsTerminal = true;
        _bench.Variables["NO_COLOR"] = "1";

        Assert.Equal(
            """
            course/a.md:3:10: error CUR0402: 'never' is not a value for 'due'; expected a day (d10), a week (w2), a month (m3) or a date (2026-09-30).
               3 | - [ ] 監視 `due:never` <!-- #one -->
                 |            ^
            1 error in 1 track, 1 goal.

            """,
            _bench.Run("check", "course").Out);
    }

    [Fact]
    public void Colour_is_for_terminals_only_and_each_severity_has_its_own()
    {
        Assert.DoesNotContain(Escape, _bench.Run("check", "course").Out, StringComparison.Ordinal);
        _bench.IsTerminal = true;
        var page = _bench.Run("check", "course").Out;

        Assert.Contains($"{Escape}[31merror{Escape}[0m", page, StringComparison.Ordinal);
        Assert.Contains($"{Escape}[31m^{Escape}[0m", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check course --plain")]
    [InlineData("check course --format json")]
    [InlineData("check course --format github")]
    public void A_screen_reader_and_a_program_are_spared_the_source_line(string line)
    {
        _bench.IsTerminal = true;

        Assert.DoesNotContain(" | ", _bench.Run(line.Split(' ')).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_a_problem_is_one_line()
    {
        var lines = _bench.Run("check", "course").Out.TrimEnd('\n').Split('\n');

        Assert.True(lines.Length > 1);
        Assert.All(lines[..^1], line => Assert.Matches(@"^course/a\.md:\d+:\d+: (error|warning|information) CUR\d{4}: ", line));
    }

    [Fact]
    public void A_line_that_would_steer_the_terminal_is_shown_and_does_not()
    {
        _bench.Write("course/a.md", $"- [ ] A {Escape}[2J\u202e\u009b31m `due:never` <!-- #one -->\n");
        _bench.IsTerminal = true;
        _bench.Variables["NO_COLOR"] = "1";
        var page = _bench.Run("check", "course").Out;

        Assert.True(SafeText.IsSafe(page, WhiteSpaceDisplay.Keep), page);
        Assert.Contains("   1 | - [ ] A ␛[2J·\ufffd31m `due:never`", page, StringComparison.Ordinal);
        Assert.Contains("\n     |                   ^\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void In_ASCII_the_caret_keeps_its_column()
    {
        _bench.Write("course/a.md", "- [ ] Wait… for it… `due:never` <!-- #one -->\n");
        (_bench.IsTerminal, _bench.IsUtf8) = (true, false);
        _bench.Variables["NO_COLOR"] = "1";
        var lines = _bench.Run("check", "course").Out.Split('\n');

        Assert.Equal(lines[1].IndexOf('`'), lines[2].IndexOf('^'));
        Assert.Contains("Wait... for it...", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_watched_is_printed_as_text() =>
        Assert.Equal((2, "--watch prints text; leave --format out."), (_bench.Run("check", "--watch", "--format", "json").ExitCode, _bench.Run("check", "--watch", "--format", "json").Error.Split('\n')[0]));

    public void Dispose() => _bench.Dispose();
}
