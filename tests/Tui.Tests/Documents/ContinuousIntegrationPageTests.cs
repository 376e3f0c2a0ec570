using System.Text.Json;
using System.Text.RegularExpressions;
using Onboarding.Core.Tests.Architecture;
using Onboarding.Tui.Tests.Cli;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Onboarding.Tui.Tests.Documents;

/// <summary>What docs/continuous-integration.md shows can be copied: it is YAML and JSON, and the program understands each command line.</summary>
public sealed partial class ContinuousIntegrationPageTests : IDisposable
{
    private static readonly string Page = Repository.Read("docs/continuous-integration.md").ReplaceLineEndings("\n");

    private readonly CliBench _bench = new();

    [Fact]
    public void Every_example_in_YAML_and_JSON_can_be_read()
    {
        var (yaml, json) = (Fences("yaml"), Fences("json"));

        Assert.Equal((4, 1), (yaml.Length, json.Length));
        Assert.All(yaml, text => Assert.True(Scalars(text).Length > 5, text));
        Assert.All(json, text => JsonDocument.Parse(text).Dispose());
    }

    [Fact]
    public void Every_command_line_is_understood()
    {
        // YAML's and JSON's values; in scripts, what stands between the shell's signs.
        var shell = Fences("sh").SelectMany(text => text.Split(["\n", "&&", "||", "{", "}", ";"], StringSplitOptions.None));
        string[] lines = [.. Fences("yaml").SelectMany(Scalars).Concat(Strings(Fences("json")[0])).Concat(shell).Select(text => text.Trim()).Where(text => text.StartsWith("onboard ", StringComparison.Ordinal) && !text.Contains(':'))];

        Assert.True(lines.Length >= 9, string.Join('\n', lines));
        Assert.Contains("onboard fmt --check", lines);
        // One that goes on until it is stopped is asked for its page.
        Assert.All(lines, line => Assert.NotEqual(2, _bench.Run([.. line.Split(" > ")[0].Split(' ')[1..], .. line.Contains("--watch", StringComparison.Ordinal) ? ["--help"] : Array.Empty<string>()]).ExitCode));
    }

    [Fact]
    public void The_task_that_begins_a_goal_writes_one()
    {
        var task = JsonDocument.Parse(Fences("json")[0]).RootElement.GetProperty("tasks")[1];
        var asked = JsonDocument.Parse(Fences("json")[0]).RootElement.GetProperty("inputs").EnumerateArray().Select(input => $"${{input:{input.GetProperty("id").GetString()}}}").ToArray();
        var words = task.GetProperty("args").EnumerateArray().Select(word => word.GetString()!).ToArray();

        Assert.Equal("onboard", task.GetProperty("command").GetString());
        Assert.Equal(words.Where(word => word.StartsWith("${", StringComparison.Ordinal)), asked);
        _bench.Ok([.. words.Select(word => word == asked[0] ? "Something new; rm -rf /" : word == asked[1] ? "mon.fleet" : word)]);
        Assert.Contains("- [ ] Something new; rm -rf / <!-- #mon.something-new-rm-rf -->\n", File.ReadAllText(_bench.PathOf("docs/curriculum/monitoring.md")), StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();

    private static string[] Fences(string language) => [.. Fence().Matches(Page).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value)];

    /// <summary>The words of a YAML text, which throws where it is none.</summary>
    private static string[] Scalars(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var words = new List<string>();
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar) words.Add(scalar.Value);
        }
        return [.. words];
    }

    private static IEnumerable<string> Strings(string json) => JsonString().Matches(json).Select(match => match.Groups[1].Value);

    [GeneratedRegex("^```(\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("\"(onboard [^\"]*)\"")]
    private static partial Regex JsonString();
}
