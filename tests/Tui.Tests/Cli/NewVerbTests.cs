using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli;

public sealed class NewVerbTests : IDisposable
{
    private const string Track = "docs/curriculum/monitoring.md";

    private readonly CliBench _bench = new();

    [Fact]
    public void A_curriculum_outside_of_its_workspace_is_edited_as_it_is_read()
    {
        _bench.Write("onboarding.json", """{ "curriculum": "../course", "goals": "list", "people": [{ "id": "ada", "name": "Ada", "start": "2026-03-02" }] }""");
        _bench.Write("../course/a.md", "# A\n\n- Read it <!-- #a.read -->\n");
        _bench.Ok("new", "goal", "Ask", "--after", "a.read", "--yes");
        Assert.Equal("# A\n\n- Read it <!-- #a.read -->\n- [ ] Ask <!-- #a.ask -->\n", File.ReadAllText(_bench.PathOf("../course/a.md")));
    }

    [Fact]
    public void A_track_is_a_file_that_passes_the_strictest_check()
    {
        Assert.EndsWith("Wrote docs/curriculum/capacity.md:1  #capacity\n", _bench.Ok("new", "track", "Capacity", "planning", "--file", "capacity.md", "--yes"), StringComparison.Ordinal);

        Assert.StartsWith("No problems in ", _bench.Ok("check", "docs/curriculum/capacity.md", "--strict"), StringComparison.Ordinal);
        Assert.Equal("All chips are in order.\n", _bench.Ok("fmt", "docs/curriculum/capacity.md", "--check"));
        Assert.Contains("title: Capacity planning\n", Text("docs/curriculum/capacity.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_and_goals_grow_a_track_and_nothing_else_changes()
    {
        var before = Text(Track);
        _bench.Ok("new", "topic", "Load tests", "--in", "monitoring", "--yes");
        _bench.Ok("new", "goal", "Run a load test", "--in", "load-tests", "--due", "m3", "--needs", "mon.fleet", "--needs", "mon.tune", "--sign-off-by", "lead", "--optional", "--tag", "x", "--yes");
        _bench.Ok("new", "goal", "Read its report", "--after", "mon.run-a-load-test", "--sign-off", "--count", "2", "--yes");
        _bench.Ok("new", "goal", "Name the cache", "--under", "mon.fleet", "--yes");

        Assert.Equal(before.Replace("#mon.fleet.edge -->\n", "#mon.fleet.edge -->\n  - [ ] Name the cache <!-- #mon.name-the-cache -->\n", StringComparison.Ordinal) + """


            ## Load tests

            - [ ] Run a load test `due:m3` `needs:mon.fleet,mon.tune` `sign-off:lead` `optional` `tag:x` <!-- #mon.run-a-load-test -->
            - [ ] Read its report `count:2` `sign-off` <!-- #mon.read-its-report -->
            """, Text(Track));
    }

    [Fact]
    public void A_goal_beside_rows_of_a_table_is_another_row()
    {
        const string Rota = "docs/curriculum/rota.md";
        const string Table = "---\ngoals: table\n---\n# Rota\n\n## Access\n\n| Task | Due | Owner |\n| --- | --- | --- |\n| Get the pager <!-- #rota.pager --> | w1 | Grace |\n";
        File.WriteAllText(_bench.PathOf(Rota), Table);
        Assert.Contains("+| Get the keys `effort:1h` <!-- #rota.get-the-keys --> | w2 | |\n", _bench.Ok("new", "goal", "Get the keys", "--in", "access", "--due", "w2", "--effort", "1h", "--yes"), StringComparison.Ordinal);
        _bench.Ok("new", "goal", "Try it", "--after", "rota.pager", "--owner", "Linus", "--yes");

        Assert.Equal(Table + "| Try it <!-- #rota.try-it --> | | Linus |\n| Get the keys `effort:1h` <!-- #rota.get-the-keys --> | w2 | |\n", Text(Rota));
        Assert.StartsWith("No problems in ", _bench.Ok("check", Rota, "--strict"), StringComparison.Ordinal);
        var refused = _bench.Run("new", "goal", "Dial it", "--under", "rota.pager", "--yes");
        Assert.Contains("a row of a table has no place for steps", refused.Error.Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_whose_heading_is_a_name_already_gets_an_id()
    {
        _bench.Write("docs/curriculum/rota.md", "# Rota\n\n- [ ] Get the pager <!-- #rota.pager -->\n");
        Assert.EndsWith("Wrote docs/curriculum/rota.md:5  #load-tests\n", _bench.Ok("new", "topic", "Load tests", "--in", "rota", "--yes"), StringComparison.Ordinal);
        Assert.EndsWith("  #mon.load-tests\n", _bench.Ok("new", "topic", "Load tests", "--in", "monitoring", "--yes"), StringComparison.Ordinal);
        Assert.EndsWith("## Load tests <!-- #mon.load-tests -->", Text(Track), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_yes_the_diff_is_shown_and_nothing_is_written()
    {
        var before = Text(Track);
        foreach (var words in (string[][])[["--yes", "--dry-run"], []])
        {
            var result = _bench.Run(["new", "goal", "Something new", "--in", "paging", .. words]);
            Assert.Equal((1, ""), (result.ExitCode, result.Error));
            Assert.Contains("+- [ ] Something new <!-- #mon.something-new -->\n", result.Out, StringComparison.Ordinal);
            Assert.EndsWith("Nothing was written. --yes writes it.\n", result.Out, StringComparison.Ordinal);
        }
        Assert.Equal(before, Text(Track));
        _bench.Run("new", "track", "Capacity planning", "--dry-run");
        Assert.False(File.Exists(_bench.PathOf("docs/curriculum/capacity-planning.md")));
    }

    [Theory]
    [InlineData("y\n", true)]
    [InlineData("\n", false)]
    public void On_a_terminal_it_asks(string answer, bool isWritten)
    {
        _bench.IsTerminal = true;
        _bench.Input = answer;
        var result = _bench.Run("new", "goal", "Something new", "--in", "paging");

        Assert.Contains("Write it? [y/N]: ", result.Out, StringComparison.Ordinal);
        Assert.Equal((isWritten ? 0 : 1, isWritten), (result.ExitCode, Text(Track).Contains("Something new", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_there_already_is_refused_with_its_place()
    {
        Refused("There is a goal “Explain the golden signals” already: docs/curriculum/monitoring.md:9.", "new", "goal", "explain the Golden signals", "--in", "paging");
        Refused("There is a topic “Paging” already: docs/curriculum/monitoring.md:3.", "new", "topic", "paging", "--in", "monitoring");
        Refused("There is a track “Monitoring” already: docs/curriculum/monitoring.md.", "new", "track", "Monitoring", "--file", "other.md");
        Refused("There is docs/curriculum/monitoring.md already.", "new", "track", "Monitoring", "--file", "monitoring.md");
        Refused("the id 'mon.fleet' is in use already", "new", "goal", "Explain the golden signals", "--in", "paging", "--id", "mon.fleet");
        _bench.Ok("new", "goal", "Explain the golden signals", "--in", "paging", "--id", "mon.again", "--yes");
        Assert.Contains("- [ ] Explain the golden signals <!-- #mon.again -->", Text(Track), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_is_none_or_several_is_refused_with_those_that_there_are()
    {
        _bench.Write("docs/curriculum/two.md", "# Paging people\n\n## Start\n\n- [ ] a <!-- #two.a -->\n\n## End\n\n- [ ] b <!-- #two.b -->\n");
        Refused("monitoring  Monitoring", "new", "goal", "x", "--in", "nowhere");
        Refused("monitoring#paging  Paging", "new", "goal", "x", "--in", "pag");
        Refused("The track “Paging people” has several topics; --in says which:", "new", "goal", "x", "--in", "two");
        Refused("two#end", "new", "topic", "x", "--under", "nowhere");
        Assert.Contains("two.md:10", _bench.Ok("new", "goal", "x", "--in", "two#end", "--yes"), StringComparison.Ordinal);
        Assert.Contains("monitoring.md:", _bench.Ok("new", "goal", "y", "--in", "monitoring.md", "--yes"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_does_not_fit_or_a_file_outside_of_the_curriculum_is_refused()
    {
        Refused("'soon' is not a value for 'due'", "new", "goal", "x", "--in", "paging", "--due", "soon");
        Refused("'needs:nothing' names no goal", "new", "goal", "x", "--in", "paging", "--needs", "nothing");
        Refused("'Bad' is no id", "new", "goal", "x", "--in", "paging", "--id", "Bad");
        Refused("is no track's file", "new", "track", "x", "--file", "../x.md");
        Refused("is no track's file", "new", "track", "x", "--file", "_x.md");
        Refused("is no track's file", "new", "track", "x", "--file", "x.txt");
        Assert.Equal(2, _bench.Run("new", "goal", "x").ExitCode);
        Assert.Contains("onboard new goal --help shows more.", _bench.Run("new", "goal", "x", "--in", "a", "--after", "b").Error, StringComparison.Ordinal);
        Assert.Equal(2, _bench.Run("new", "topic", "x").ExitCode);
    }

    [Fact]
    public void An_id_that_somebody_has_progress_for_is_not_made_again()
    {
        _bench.Write("docs/curriculum/old.md", "# Old\n\n- [ ] Old goal <!-- #old.old-goal -->\n- [ ] Other <!-- #old.other -->\n");
        _bench.Ok("done", "old.old-goal");
        _bench.Write("docs/curriculum/old.md", "# Old\n\n- [ ] Other <!-- #old.other -->\n");

        Assert.EndsWith("#old.old-goal-2\n", _bench.Ok("new", "goal", "Old goal", "--after", "old.other", "--yes"), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_tells_what_would_be_written_and_asks_nobody()
    {
        _bench.IsTerminal = true;
        var result = _bench.Run("new", "goal", "Something new", "--in", "paging", "--format", "json");
        var json = JsonDocument.Parse(result.Out).RootElement;

        Assert.Equal((1, "goal", "mon.something-new", "Something new", Track, false),
            (result.ExitCode, json.GetProperty("kind").GetString(), json.GetProperty("id").GetString(), json.GetProperty("title").GetString(), json.GetProperty("file").GetString(), json.GetProperty("written").GetBoolean()));
        Assert.Contains("+- [ ] Something new", json.GetProperty("diff").GetString(), StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse(_bench.Ok("new", "track", "Something", "--yes", "--format", "json")).RootElement.GetProperty("written").GetBoolean());
    }

    [Fact]
    public void Topics_tracks_and_goals_complete()
    {
        Assert.Contains("paging\tPaging\n", _bench.Ok("complete", "--", "new", "goal", "x", "--in", "pa"), StringComparison.Ordinal);
        Assert.Contains("monitoring\tMonitoring\n", _bench.Ok("complete", "--", "new", "goal", "x", "--in", ""), StringComparison.Ordinal);
        Assert.Contains("mon.fleet\t", _bench.Ok("complete", "--", "new", "goal", "x", "--under", "mon.fl"), StringComparison.Ordinal);
        Assert.Contains("goal\tBegin a goal", _bench.Ok("complete", "--", "new", ""), StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();

    private void Refused(string reason, params string[] words)
    {
        var before = Directory.GetFiles(_bench.PathOf("docs/curriculum")).Select(File.ReadAllText).ToArray();
        var result = _bench.Run([.. words, "--yes"]);

        Assert.Equal(1, result.ExitCode);
        // A paragraph is wrapped to the terminal.
        Assert.Contains(reason, result.Error.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(_bench.PathOf("docs/curriculum")).Select(File.ReadAllText));
    }

    private string Text(string path) => File.ReadAllText(_bench.PathOf(path));
}
