namespace Onboarding.Tui.Tests.Cli;

/// <summary>Where the locale is not UTF-8, whatever verbs say for people is ASCII; documents and JSON are what they are everywhere.</summary>
public sealed class AsciiVerbTests : IDisposable
{
    private readonly AsciiYear _year = new();
    private readonly CliBench _bench = new(isWorkspace: false) { IsUtf8 = false, IsTerminal = true, Time = new(AsciiYear.Now) };

    [Theory]
    [InlineData("--help")]
    [InlineData("status")]
    [InlineData("next")]
    [InlineData("goals --all")]
    [InlineData("history")]
    [InlineData("readiness")]
    [InlineData("search incident")]
    [InlineData("search xyzzy")]
    [InlineData("show decom.plan")]
    [InlineData("show xyzzy")]
    [InlineData("show plan")]
    [InlineData("start decom.plan")]
    [InlineData("done decom.plan")]
    [InlineData("log decom.plan")]
    [InlineData("block decom.plan -m x")]
    [InlineData("unblock decom.plan")]
    [InlineData("skip decom.plan -m x")]
    [InlineData("reopen decom.switch-off")]
    [InlineData("undo")]
    [InlineData("absence")]
    [InlineData("absence plan 2026-12-21 2027-01-03")]
    [InlineData("absence plan xyzzy xyzzy")]
    [InlineData("absence cancel xyzzy")]
    [InlineData("work-week xyzzy")]
    [InlineData("work-week mon-thu")]
    [InlineData("note decom.plan -m x")]
    [InlineData("ask What? --goal decom.plan")]
    [InlineData("reviews --all --as grace")]
    [InlineData("one-on-one")]
    [InlineData("action")]
    [InlineData("action close xyzzy")]
    [InlineData("sign-off --as grace --trainee ada decom.switch-off")]
    [InlineData("sign-off --as grace --trainee ada")]
    [InlineData("return --as grace --trainee ada decom.switch-off -m x")]
    [InlineData("questions --all")]
    [InlineData("answer xyzzy x")]
    [InlineData("hand-over margaret --to grace --as grace")]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("explain CUR0502")]
    [InlineData("explain xyzzy")]
    [InlineData("diff xyzzy")]
    [InlineData("diff --from docs/curriculum --to docs/nothing")]
    [InlineData("new goal --in xyzzy x")]
    [InlineData("new track ---")]
    [InlineData("fmt --check")]
    [InlineData("ids")]
    [InlineData("fix")]
    [InlineData("relink")]
    [InlineData("relink xyzzy xyzzy")]
    [InlineData("health --as grace")]
    [InlineData("health --all --as grace")]
    [InlineData("settings")]
    [InlineData("theme list")]
    [InlineData("xyzzy")]
    public void Nothing_that_a_verb_says_needs_more_than_ascii(string line)
    {
        var result = _bench.Run([.. line.Split(' ').Select(word => word.StartsWith("docs/", StringComparison.Ordinal) ? Path.Combine(_year.Folder, word) : word), "-w", _year.Folder, .. line.Contains("--as", StringComparison.Ordinal) ? Array.Empty<string>() : ["--as", "ada"]]);

        var strange = (result.Out + result.Error).Split('\n').FirstOrDefault(said => said.Any(c => c > '\u007e'));
        Assert.True(strange is null, strange);
        Assert.NotEqual("", result.Out + result.Error);
        Assert.DoesNotContain("Unrecognized", result.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _bench.Dispose();
        _year.Dispose();
    }
}
