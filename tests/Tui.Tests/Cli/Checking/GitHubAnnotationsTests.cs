using Onboarding.Core.Sources;
using Onboarding.Tui.Cli.Checking;

namespace Onboarding.Tui.Tests.Cli.Checking;

public sealed class GitHubAnnotationsTests : IDisposable
{
    private readonly CliBench _bench = new(isWorkspace: false);

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Information, "notice")]
    public void A_problem_is_a_workflow_command(Severity severity, string command) => Assert.Equal(
        $"::{command} file=docs/a.md,line=40,col=3,title=CUR0201::Used at b.md:3:1, and here.",
        Annotation("docs/a.md", "Used at b.md:3:1, and here.", severity));

    [Fact]
    public void What_would_end_a_property_or_a_message_is_escaped()
    {
        var annotation = Annotation("a,b:c%\r\nd.md", "100%, as in a:b\r\n::error::mine");

        Assert.Equal("::error file=a%2Cb%3Ac%25%0D%0Ad.md,line=40,col=3,title=CUR0201::100%25, as in a:b%0D%0A::error::mine", annotation);
    }

    [Fact]
    public void Only_problems_are_printed_one_a_line_whatever_the_files_hold()
    {
        foreach (var (name, end) in ((string, string)[])[("a", "\u2028"), ("b", "\u0085"), ("c", "\f"), ("d", "\u001b[2J")])
            _bench.Write($"course/{name},1%.md", $"- [ ] One `due:x{end}::stop-commands::y` <!-- #{name} -->\n- [ ] Two `due:{end}::error::mine` <!-- #{name}2 -->\n");
        var result = _bench.Run("check", "course", "--format", "github");

        var lines = result.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(1, result.ExitCode);
        Assert.True(lines.Length >= 8, result.Out);
        Assert.All(lines, line => Assert.Matches(@"^::(error|warning|notice) file=course/[a-d]%2C1%25\.md,line=\d+,col=\d+,title=CUR\d{4}::\S", line));
        Assert.True(SafeText.IsSafe(result.Out, WhiteSpaceDisplay.Keep));
        Assert.Single(result.Out.ReplaceLineEndings("\n").Split('\n'), line => line.Length == 0);
    }

    [Fact]
    public void Without_problems_nothing_is_printed()
    {
        _bench.Write("course/a.md", "- [ ] One <!-- #one -->\n");

        Assert.Equal("", _bench.Ok("check", "course", "--format", "github"));
    }

    public void Dispose() => _bench.Dispose();

    private static string Annotation(string file, string message, Severity severity = Severity.Error) =>
        GitHubAnnotations.Of(new Diagnostic(new DiagnosticRule("CUR0201", severity, message), new SourceLocation("x.md", 40, 3), message), file);
}
