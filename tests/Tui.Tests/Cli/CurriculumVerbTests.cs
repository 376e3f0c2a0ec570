using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli;

public sealed class CurriculumVerbTests : IDisposable
{
    private readonly CliBench _bench = new(isWorkspace: false);

    [Fact]
    public void Goals_reads_any_folder_without_a_workspace()
    {
        _bench.Write("course/b/one.md", "﻿# One\n\n## Topic\n\n- plain\n  - [x] **Read** the [book](b.md) `due:w2` `effort:30m` <!-- #one.read -->\n");
        _bench.Write("course/a.md", "- [ ] array[0] & <b>bold</b> ![alt](i.png) ünï\n");

        var output = _bench.Ok("goals", "course", "--format", "json");
        using var json = JsonDocument.Parse(output);
        var goals = json.RootElement.EnumerateArray().ToArray();

        Assert.Equal(["a.md", "b/one.md"], goals.Select(goal => goal.GetProperty("file").GetString()));
        Assert.Equal("array[0] & bold alt ünï", goals[0].GetProperty("text").GetString());
        Assert.Equal("[]", goals[0].GetProperty("topic").GetRawText());
        Assert.Equal(JsonValueKind.Null, goals[0].GetProperty("due").ValueKind);
        var read = goals[1];
        Assert.Equal((6, 3, 1), (read.GetProperty("line").GetInt32(), read.GetProperty("column").GetInt32(), read.GetProperty("depth").GetInt32()));
        Assert.Equal("one.read", read.GetProperty("id").GetString());
        Assert.Equal("Read the book", read.GetProperty("title").GetString());
        Assert.Equal("Read the book due:w2 effort:30m", read.GetProperty("text").GetString());
        Assert.True(read.GetProperty("checked").GetBoolean());
        Assert.Equal("One", read.GetProperty("track").GetString());
        Assert.Equal("Topic", read.GetProperty("topic")[0].GetString());
        Assert.Equal("w2", read.GetProperty("due").GetString());
        Assert.Equal("30m", read.GetProperty("effort").GetString());
        Assert.DoesNotContain('\r', output);
        Assert.Equal('[', output[0]);
    }

    [Fact]
    public void Goals_of_an_empty_folder_is_an_empty_array()
    {
        Directory.CreateDirectory(_bench.PathOf("empty"));

        Assert.Equal("[]\n", _bench.Ok("goals", "empty", "--format", "json"));
        Assert.Contains("No goals.", _bench.Ok("goals", "empty"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("goals nowhere", "There is no folder nowhere.")]
    [InlineData("goals course/a.md", "course/a.md is a file; a folder is read here.")]
    [InlineData("check nowhere", "There is no file or folder nowhere.")]
    public void What_is_not_there_is_refused(string line, string message)
    {
        _bench.Write("course/a.md", "- [ ] A\n");
        var result = _bench.Run(line.Split(' '));

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("course")]
    [InlineData("course/a.md")]
    public void Check_names_file_line_column_severity_and_code(string path)
    {
        _bench.Write("course/a.md", "# A\n\n- [ ] One <!-- #one -->\n- [ ] Two <!-- #one -->\n");
        var result = _bench.Run("check", path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("course/a.md:4:11: error CUR0201: ", result.Out, StringComparison.Ordinal);
        Assert.Contains("1 error in 1 track, 2 goals.", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_of_one_file_is_silent_about_the_others()
    {
        _bench.Write("course/a.md", "# A\n\n- [ ] One <!-- #one -->\n");
        _bench.Write("course/b.md", "# B\n\n- [ ] Two `due:never` <!-- #two -->\n");

        Assert.DoesNotContain("b.md", _bench.Ok("check", "course/a.md"), StringComparison.Ordinal);
        Assert.Equal(1, _bench.Run("check", "course/b.md").ExitCode);
    }

    [Fact]
    public void Check_of_one_file_counts_it_alone_and_knows_the_ids_of_the_whole_curriculum()
    {
        using var bench = new CliBench();
        bench.Write("docs/curriculum/deep/more.md", "# More\n\n- [ ] Go on `needs:mon.tune` <!-- #more.on -->\n");

        Assert.Equal("No problems in 1 track, 1 goal.\n", bench.Ok("check", "docs/curriculum/deep/more.md"));
        Assert.Equal("No problems in 1 track, 1 goal.\n", bench.Ok("check", "docs/curriculum/deep"));
        Assert.Equal(1, bench.Run("check", "docs/curriculum/nowhere.md").ExitCode);
    }

    [Theory]
    [InlineData("docs/curriculum", "course/list.md,monitoring.md")]
    [InlineData("docs/curriculum/course", "list.md")]
    [InlineData("elsewhere", "")]
    public void Goals_of_a_folder_in_a_curriculum_follow_onboarding_json(string folder, string files)
    {
        using var bench = new CliBench();
        bench.Write("onboarding.json", """{ "goals": "links" }""");
        bench.Write("docs/curriculum/course/list.md", "# Course\n\n- [Book](https://example.org)\n");
        bench.Write("elsewhere/list.md", "# Course\n\n- [Book](https://example.org)\n");

        Assert.Equal(files, FilesOf(bench.Ok("goals", folder, "--format", "json")));
    }

    [Fact]
    public void A_curriculum_outside_of_its_workspace_is_known_from_there()
    {
        using var bench = new CliBench();
        bench.Write("team/onboarding.json", """{ "goals": "links", "curriculum": "../shared" }""");
        bench.Write("shared/list.md", "# Course\n\n- [Book](https://example.org)\n");

        Assert.Equal("list.md", FilesOf(bench.Ok("goals", "shared", "-w", "team", "--format", "json")));
        Assert.Equal("", FilesOf(bench.Ok("goals", "shared", "--format", "json")));
    }

    [Fact]
    public void Warnings_alone_are_a_failure_only_where_they_count_as_errors()
    {
        _bench.Write("course/a.md", "# A\n\n- [ ] One <!-- #one -->\n- []Two\n");
        var strict = _bench.Run("check", "course", "--strict");

        Assert.Contains("1 warning in 1 track, 1 goal.", _bench.Ok("check", "course"), StringComparison.Ordinal);
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("course/a.md:4:3: error CUR0301: ", strict.Out, StringComparison.Ordinal);
        Assert.Contains("1 error in 1 track, 1 goal.", strict.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Hints_alone_are_no_failure()
    {
        _bench.Write("course/a.md", "# A\n\n- [ ] One\n");

        Assert.Contains("a.md:3:1: information CUR0204: ", _bench.Ok("check", "course"), StringComparison.Ordinal);
        Assert.Contains("a.md:3:1: information CUR0204: ", _bench.Ok("check", "course", "--strict"), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_of_a_workspace_looks_at_everything_and_names_files_as_seen_from_here()
    {
        using var bench = new CliBench();
        bench.Write("docs/curriculum/bad.md", "# Bad\n\n- [ ] X `due:never` <!-- #x -->\n");
        bench.Write("progress/ada/ada.bench-0001.jsonl", "{damaged}\n");
        bench.Write("onboarding.json", """{ "people": [ { "id": "ada", "start": "2026-03-02", "mentors": ["nobody"] } ] }""");
        var result = bench.Run("check");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("\ndocs/curriculum/bad.md:3:", "\n" + result.Out, StringComparison.Ordinal);
        Assert.Contains("\nprogress/ada/ada.bench-0001.jsonl:1:1: ", "\n" + result.Out, StringComparison.Ordinal);
        Assert.Contains("\nonboarding.json:1:", "\n" + result.Out, StringComparison.Ordinal);
        Assert.All(JsonDocument.Parse(bench.Run("check", "--format", "json").Out).RootElement.EnumerateArray(), row => Assert.True(row.GetProperty("line").GetInt32() > 0));
    }

    [Fact]
    public void The_shipped_curriculum_has_no_errors_or_warnings()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Onboarding.sln"))) folder = folder.Parent;

        Assert.Contains("No problems in ", _bench.Ok("check", Path.Combine(folder.FullName, "docs", "curriculum")), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_looks_at_the_settings_of_the_workspace_and_of_the_user()
    {
        using var bench = new CliBench();
        bench.Write(".onboarding/settings.json", "{\n  \"person\": \"eve\"\n}\n");
        Directory.CreateDirectory(bench.Config);
        File.WriteAllText(Path.Combine(bench.Config, "settings.json"), "{ \"notes.preview\": 1 }");

        var result = bench.Run("check");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(".onboarding/settings.json:2:3: warning SET0004: 'person' counts in a user's own settings only.", result.Out, StringComparison.Ordinal);
        Assert.Contains("config/settings.json:1:20: error SET0003: 'notes.preview' has to be true or false.", result.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();

    private static string FilesOf(string json) =>
        string.Join(',', JsonDocument.Parse(json).RootElement.EnumerateArray().Select(goal => goal.GetProperty("file").GetString()).Distinct());
}
