using Onboarding.Core.Sources;

namespace Onboarding.Tui.Tests.Cli;

public sealed class HostileTextTests : IDisposable
{
    private const string Evil = "\u001b]0;owned\u0007\u001b[2J\u202etxt\u009b31m";

    private readonly CliBench _bench = new();

    public HostileTextTests()
    {
        _bench.Write("docs/curriculum/evil.md", $"# T {Evil}\n\n## H {Evil}\n\n- [ ] G {Evil} <!-- #evil -->\n\n  D {Evil}\n\n  - [ ] S {Evil}\n- [ ] G {Evil} two `due:{Evil}`\n");
        _bench.Write("onboarding.json", $$"""{ "people": [ { "id": "ada", "name": "Ada \u001b[31m\u202e", "start": "2026-03-02" }, { "id": "grace", "name": "G \u001b[31m" } ], "x\u001b[1m": 1 }""");
        _bench.Write("docs/nothing/empty.md", "# Nothing\n");
        _bench.Ok("note", "evil", "-m", $"N {Evil}", "--with", $"W{Evil}");
        _bench.Ok("ask", $"Q {Evil}");
        _bench.Ok("block", "evil", "-m", $"B {Evil}");
        _bench.Ok("log", "evil", "-m", $"L {Evil}");
        _bench.Ok("one-on-one", "--add", $"A {Evil}", "--goal", "evil");
        _bench.Ok("action", "add", $"T {Evil}", "--owner", $"O{Evil}");
        _bench.Ok("ask", $"P {Evil}", "--goal", "evil");
        _bench.Ok("answer", "2", $"R {Evil}");
        _bench.Ok("one-on-one", "--close", "-m", $"M {Evil}");
    }

    [Theory]
    [InlineData("status")]
    [InlineData("next")]
    [InlineData("show evil")]
    [InlineData("history")]
    [InlineData("goals")]
    [InlineData("goals docs/curriculum")]
    [InlineData("check")]
    [InlineData("start G")]
    [InlineData("complete -- show e")]
    [InlineData("complete -- --as a")]
    [InlineData("status --format json")]
    [InlineData("show evil --format json")]
    [InlineData("goals --format json")]
    [InlineData("check --format json")]
    [InlineData("check --format sarif")]
    [InlineData("check --format github")]
    [InlineData("explain CUR\u001b[31m")]
    [InlineData("diff --from docs/nothing --to docs/curriculum")]
    [InlineData("diff --from docs/curriculum --to docs/nothing --format markdown")]
    [InlineData("diff --from docs/curriculum --to docs/nothing --format json")]
    [InlineData("diff \u001b[31m")]
    [InlineData("reviews --all")]
    [InlineData("reviews --all --format json")]
    [InlineData("questions --all")]
    [InlineData("questions --team --format json")]
    [InlineData("one-on-one")]
    [InlineData("one-on-one --format json")]
    [InlineData("one-on-one --settle 1 -m \u001b[31m")]
    [InlineData("minutes")]
    [InlineData("minutes --format json")]
    [InlineData("action")]
    [InlineData("action --format json")]
    [InlineData("action close T")]
    [InlineData("propose 2")]
    [InlineData("propose 2 --yes")]
    [InlineData("answer 1 \u001b[31m")]
    [InlineData("hand-over ada --to grace")]
    [InlineData("complete -- answer ")]
    [InlineData("undo")]
    [InlineData("start nothing\u001b[31m")]
    [InlineData("sta\u001b[31m")]
    public void Nothing_in_a_file_or_an_argument_steers_the_terminal(string line)
    {
        foreach (var isTerminal in (bool[])[false, true])
        {
            _bench.IsTerminal = isTerminal;
            _bench.Variables["NO_COLOR"] = "1";
            var result = _bench.Run(line.Split(' '));

            Assert.True(SafeText.IsSafe(result.Out, WhiteSpaceDisplay.Keep), result.Out);
            Assert.True(SafeText.IsSafe(result.Error, WhiteSpaceDisplay.Keep), result.Error);
            Assert.NotEqual("", result.Out + result.Error);
        }
    }

    [Fact]
    public void The_raw_journal_is_escaped_on_a_terminal_and_is_the_same_json()
    {
        var raw = _bench.Ok("history", "--format", "json");
        _bench.IsTerminal = true;
        var shown = _bench.Ok("history", "--format", "json");

        Assert.True(SafeText.IsSafe(shown, WhiteSpaceDisplay.Keep));
        Assert.Equal(Texts(raw), Texts(shown));
    }

    public void Dispose() => _bench.Dispose();

    private static string[] Texts(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.TryGetProperty("text", out var text) ? text.GetString()! : "")];
}
