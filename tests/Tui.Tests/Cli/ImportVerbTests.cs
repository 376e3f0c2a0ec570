using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli;

public sealed class ImportVerbTests : IDisposable
{
    /// <summary>An issue that was made of the curriculum, without ids, and ticked off so far.</summary>
    private const string Issue = """
        ## Paging

        1. [x] Explain how an alert becomes a page
        2. [ ] Explain the golden signals
        3. [x] **Know** the fleet
           - [x] Draw the request path
           - [x] name the edge.
        4. [x] Tune one noisy alert
        5. [x] Shadow on-call shifts
        6. [x] Write the weekly handover note
        7. [x] Order a laptop
        """;

    private readonly CliBench _bench = new();

    public ImportVerbTests() => _bench.Write("issue.md", Issue);

    [Fact]
    public void It_shows_what_each_box_is_and_records_nothing_without_a_yes()
    {
        var result = _bench.Run("import", "issue.md");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            """
            ✓ Explain how an alert becomes a page  #mon.alert-path  issue.md:3:1
            ✓ Draw the request path  #mon.fleet.path  issue.md:6:4
            ✓ Name the edge  #mon.fleet.edge  issue.md:7:4
            ✓ Tune one noisy alert  #mon.tune  issue.md:8:1
              It will wait for a sign-off: a box is only your word.

            issue.md:9:1: Shadow on-call shifts: counts recordings; onboard log records each
            issue.md:10:1: Write the weekly handover note: recurs and is never done
            issue.md:11:1: Order a laptop: the curriculum has no such goal
            4 goals to record; nothing was recorded, --yes records. 1 done already. 3 left out.

            """.ReplaceLineEndings("\n"), result.Out);
        Assert.DoesNotContain("done", _bench.Ok("history"), StringComparison.Ordinal);
    }

    [Fact]
    public void Goals_are_recorded_once_and_one_undo_takes_all_back()
    {
        Assert.Contains("Recorded 4 goals as done today", _bench.Run("import", "issue.md", "--yes").Out, StringComparison.Ordinal);
        Assert.Contains("✓ done", _bench.Ok("show", "mon.fleet"), StringComparison.Ordinal);
        Assert.Contains("waiting for sign-off", _bench.Ok("show", "mon.tune"), StringComparison.Ordinal);
        Assert.Contains("Nothing to record. 5 done already. 3 left out.", _bench.Run("import", "issue.md", "--yes").Out, StringComparison.Ordinal);

        Assert.Equal("Took back: an import of 4 goals\n", _bench.Ok("undo"));
        Assert.DoesNotContain("✓ done", _bench.Ok("show", "mon.fleet"), StringComparison.Ordinal);
        Assert.Contains("nothing of yours to take back", _bench.Run("undo").Error, StringComparison.Ordinal);
        Assert.Contains("Recorded 4 goals", _bench.Run("import", "issue.md", "--yes").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Undo_takes_what_was_recorded_after_an_import_and_before_it_by_itself()
    {
        _bench.Ok("done", "mon.golden-signals");
        _bench.Run("import", "issue.md", "--yes");
        _bench.Ok("ask", "why so many?");
        Assert.Contains("why so many?", _bench.Ok("undo"), StringComparison.Ordinal);
        Assert.Contains("an import of 4 goals", _bench.Ok("undo"), StringComparison.Ordinal);
        Assert.Contains("Explain the golden signals", _bench.Ok("undo"), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_it_asks_and_a_no_records_nothing()
    {
        _bench.IsTerminal = true;
        _bench.Input = "n\n";
        Assert.Contains("Record 4 goals as done in Ada Lovelace's year? [y/N]: ", _bench.Run("import", "issue.md").Out, StringComparison.Ordinal);
        _bench.Input = "y\n";
        Assert.Contains("Recorded 4 goals", _bench.Run("import", "issue.md").Out, StringComparison.Ordinal);
        _bench.Input = "y\n";
        Assert.DoesNotContain("[y/N]", _bench.Run("import", "issue.md").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_records_nothing_even_with_a_yes() =>
        Assert.Contains("nothing was recorded", _bench.Run("import", "issue.md", "--dry-run", "--yes").Out, StringComparison.Ordinal);

    [Fact]
    public void What_was_opened_again_or_skipped_since_is_left_as_it_is()
    {
        _bench.Ok("done", "mon.alert-path");
        _bench.Ok("reopen", "mon.alert-path");
        _bench.Ok("skip", "mon.fleet.edge", "-m", "no edge here");
        var said = _bench.Run("import", "issue.md", "--yes").Out;
        Assert.Contains("Explain how an alert becomes a page: done before and open again", said, StringComparison.Ordinal);
        Assert.Contains("name the edge.: skipped this year", said, StringComparison.Ordinal);
        Assert.DoesNotContain("✓ done", _bench.Ok("show", "mon.alert-path"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_standard_input_and_a_folder_can_be_imported_and_a_mentor_says_for_whom()
    {
        _bench.Input = "- [x] Read `mon.golden-signals` <!-- #mon.golden-signals -->\n";
        Assert.Contains("#mon.golden-signals  -:1:1", _bench.Ok("import", "-", "--yes"), StringComparison.Ordinal);
        _bench.Write("copy/a.md", "- [x] Explain how an alert becomes a page\n");
        Assert.Contains("In Ada Lovelace's year:", _bench.Ok("import", "copy", "--yes", "--as", "grace", "--trainee", "ada"), StringComparison.Ordinal);
        Assert.Contains("✓ done", _bench.Ok("show", "mon.alert-path"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_path_it_is_the_curriculum_itself()
    {
        _bench.Write("docs/curriculum/monitoring.md", CliBench.Curriculum.Replace("- [ ] Explain the golden", "- [x] Explain the golden", StringComparison.Ordinal));
        Assert.Contains("✓ Explain the golden signals  #mon.golden-signals  docs/curriculum/monitoring.md:9:1", _bench.Ok("import", "--yes"), StringComparison.Ordinal);
        Assert.Equal("Nothing to record. 1 done already.\n", _bench.Ok("import", "--yes"));
    }

    [Fact]
    public void Json_tells_of_every_checked_box()
    {
        using var json = JsonDocument.Parse(_bench.Run("import", "issue.md", "--format", "json", "--yes").Out);
        var rows = json.RootElement.EnumerateArray().Select(row => (row.GetProperty("goal").GetString(), row.GetProperty("finding").GetString(), row.GetProperty("recorded").GetBoolean())).ToArray();
        Assert.Equal(
            [("mon.alert-path", "new", true), ("mon.fleet", "doneAlready", false), ("mon.fleet.path", "new", true), ("mon.fleet.edge", "new", true), ("mon.tune", "new", true), ("oncall.shadow", "counted", false), ("oncall.handover", "recurs", false), (null, "noGoal", false)],
            rows);
    }

    [Fact]
    public void What_is_not_there_or_not_readable_or_not_checked_says_so()
    {
        Assert.Contains("There is no file or folder nowhere.md", _bench.Run("import", "nowhere.md").Error, StringComparison.Ordinal);
        _bench.Write("bad.md", new string('[', 5000) + "\n- [x] a\n");
        Assert.Contains("bad.md:1:4097: The file is skipped", _bench.Run("import", "bad.md").Error, StringComparison.Ordinal);
        _bench.Write("none.md", "- [ ] Explain the golden signals\n");
        Assert.Equal("No box is checked there.\n", _bench.Ok("import", "none.md"));
    }

    public void Dispose() => _bench.Dispose();
}
