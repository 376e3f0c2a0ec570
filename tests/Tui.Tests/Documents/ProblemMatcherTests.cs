using System.Text.Json;
using System.Text.RegularExpressions;
using Onboarding.Tui.Tests.Cli;

namespace Onboarding.Tui.Tests.Documents;

/// <summary>The problem matcher that the document shows for VS Code finds what check prints.</summary>
public sealed class ProblemMatcherTests : IDisposable
{
    private readonly CliBench _bench = new(isWorkspace: false);

    [Fact]
    public void Every_problem_is_matched_with_its_place()
    {
        _bench.Write("course/a b.md", "- [ ] One `due:x` <!-- #one -->\n- []Two\n- [ ] Three\n");
        var matcher = Matcher();
        var lines = _bench.Run("check", "course", "--plain").Out.TrimEnd('\n').Split('\n');
        var matches = lines[..^1].Select(line => Regex.Match(line, matcher.GetProperty("pattern").GetProperty("regexp").GetString()!)).ToArray();

        Assert.Equal(["error", "warning", "information"], matches.Select(match => match.Groups[4].Value));
        Assert.All(matches, match => Assert.Equal("course/a b.md", match.Groups[1].Value));
        Assert.Equal(("1", "11", "CUR0402"), (matches[0].Groups[2].Value, matches[0].Groups[3].Value, matches[0].Groups[5].Value));
        Assert.Matches(matcher.GetProperty("background").GetProperty("endsPattern").GetString()!, lines[^1]);
        Assert.Matches(matcher.GetProperty("background").GetProperty("beginsPattern").GetString()!, "Checked at 09:15:00");
    }

    public void Dispose() => _bench.Dispose();

    private static JsonElement Matcher()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Onboarding.sln"))) folder = folder.Parent;
        var page = File.ReadAllText(Path.Combine(folder.FullName, "docs", "continuous-integration.md"));
        var json = page.Split("```json\n")[1].Split("```")[0];
        return JsonDocument.Parse(json).RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher");
    }
}
