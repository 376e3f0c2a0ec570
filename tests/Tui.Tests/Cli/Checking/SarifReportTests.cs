using System.Text.Json;
using Onboarding.Core.Sources;
using Onboarding.Tui.Cli.Checking;

namespace Onboarding.Tui.Tests.Cli.Checking;

public sealed class SarifReportTests : IDisposable
{
    private readonly CliBench _bench = new();

    [Fact]
    public void A_log_of_all_kinds_of_files_is_valid()
    {
        _bench.Write("docs/curriculum/with space/100% #1?.md", "# Bad\n\n- [ ] X `due:never` <!-- #x -->\n- []Y\n- [ ] Z\n- [ ] \u001b[31m\u202e{0} [a](b) <!-- #mon.tune -->\n");
        _bench.Write("progress/ada/ada.bench-0001.jsonl", "{damaged}\n");
        _bench.Write(".onboarding/settings.json", "{ \"person\": \"eve\" }");
        var log = Log(expectedExit: 1);
        var results = ResultsOf(log);

        Assert.Empty(SarifSchema.MistakesIn(log));
        Assert.True(results.Select(row => row.GetProperty("level").GetString()).ToHashSet().SetEquals(["error", "warning", "note"]));
        Assert.Contains(results, row => UriOf(row) == "docs/curriculum/with%20space/100%25%20%231%3F.md");
        Assert.Contains(results, row => UriOf(row) == "progress/ada/ada.bench-0001.jsonl");
        Assert.Contains(results, row => UriOf(row) == ".onboarding/settings.json");
    }

    [Fact]
    public void A_result_points_to_its_rule_which_says_what_its_page_says()
    {
        _bench.Write("docs/curriculum/bad.md", "- [ ] X `due:never` <!-- #mon.tune -->\n");
        var log = Log(expectedExit: 1);
        var rules = log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();

        Assert.All(ResultsOf(log), row => Assert.Equal(row.GetProperty("ruleId").GetString(), rules[row.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        var twice = Assert.Single(rules, rule => rule.GetProperty("id").GetString() == "CUR0201");
        Assert.Equal("an id is used twice", twice.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.StartsWith("Two goals or topics have the same id,", twice.GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("error", twice.GetProperty("defaultConfiguration").GetProperty("level").GetString());
    }

    [Fact]
    public void A_place_is_one_based_and_counted_in_UTF_16_units()
    {
        _bench.Write("docs/curriculum/bad.md", "# Bad\n\n- [ ] 👩‍🚒 `due:never` <!-- #x -->\n");
        var result = Assert.Single(ResultsOf(Log(expectedExit: 1)));
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

        Assert.Equal((3, 13), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()));
        Assert.StartsWith("'never' is not a value for 'due'", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_problems_the_log_is_valid_and_has_no_results()
    {
        var log = Log(expectedExit: 0);

        Assert.Empty(SarifSchema.MistakesIn(log));
        Assert.Empty(ResultsOf(log));
        Assert.Equal(["$schema", "version", "runs"], log.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Warnings_that_count_as_errors_are_errors_of_the_log()
    {
        _bench.Write("docs/curriculum/bad.md", "- []Two\n- [ ] One <!-- #one -->\n");

        Assert.Equal("warning", Assert.Single(ResultsOf(Log(expectedExit: 0))).GetProperty("level").GetString());
        Assert.Equal("error", Assert.Single(ResultsOf(Log(expectedExit: 1, "--strict"))).GetProperty("level").GetString());
    }

    [Theory]
    [InlineData("docs/a.md", "docs/a.md")]
    [InlineData("a:b.md", "a%3Ab.md")]
    [InlineData("docs/監視 é.md", "docs/%E7%9B%A3%E8%A6%96%20%C3%A9.md")]
    [InlineData("a\\b\"<>.md", "a%5Cb%22%3C%3E.md")]
    [InlineData("a\u001b\n.md", "a%1B%0A.md")]
    [InlineData("/else where/a.md", "file:///else%20where/a.md")]
    public void A_path_is_a_reference_with_everything_else_escaped(string path, string expected)
    {
        Assert.Equal(expected, SarifReport.UriOf(path));
        Assert.True(Uri.IsWellFormedUriString(expected, UriKind.RelativeOrAbsolute));
    }

    [Fact]
    public void The_rules_of_the_schema_find_mistakes()
    {
        const string Bad = """{ "version": "2.0.0", "runs": [ { "results": [ { "message": {}, "level": "information", "ruleIndex": -2, "nothing": null, "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "a b" }, "region": { "startLine": 0 } } } ] } ] } ] }""";
        var mistakes = SarifSchema.MistakesIn(JsonDocument.Parse(Bad).RootElement);

        Assert.Equal(7, mistakes.Count);
        Assert.Contains("$.runs[0].tool is missing", mistakes);
        Assert.Contains("$.runs[0].results[0].nothing is unknown", mistakes);
    }

    public void Dispose() => _bench.Dispose();

    private JsonElement Log(int expectedExit, params string[] options)
    {
        var result = _bench.Run(["check", "--format", "sarif", .. options]);
        Assert.Equal((expectedExit, ""), (result.ExitCode, result.Error));
        Assert.True(SafeText.IsSafe(result.Out, WhiteSpaceDisplay.Keep));
        return JsonDocument.Parse(result.Out).RootElement;
    }

    private static JsonElement[] ResultsOf(JsonElement log) => [.. log.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static string UriOf(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
}
