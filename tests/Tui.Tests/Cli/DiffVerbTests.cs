using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli;

public sealed class DiffVerbTests : IDisposable
{
    private const string Edited = """
        # Monitoring

        ## Alerts

        - [ ] Explain how an alert becomes a page `due:w3` `effort:2h` <!-- #mon.alert-path -->

          Start from the [alerting overview](https://example.org/alerting).

        - [ ] Explain the four signals `due:w3` <!-- #mon.signals was:mon.golden-signals -->

        ## Paging

        - [ ] Tune one noisy alert for good `due:m3` `needs:mon.alert-path` `sign-off` <!-- #mon.tune -->
        - [ ] Shadow on-call shifts `count:2` `due:m3` <!-- #oncall.shadow -->
        - [ ] Write the weekly handover note `every:1w` <!-- #oncall.handover -->
        - [ ] Drain a node <!-- #drain -->
        """;

    private readonly CliBench _bench = new();
    private readonly GitFolder _git;

    public DiffVerbTests()
    {
        _git = new GitFolder(_bench.Root);
        _bench.Ok("done", "mon.golden-signals");
        _bench.Ok("start", "mon.fleet.edge");
        _bench.Ok("done", "mon.tune");
        _bench.Ok("sign-off", "mon.tune", "--as", "grace");
        _git.Init();
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Without_an_edit_nothing_changed_and_everything_carries()
    {
        var output = _bench.Ok("diff");
        Assert.Equal("Curriculum: HEAD → the working tree\nNo goal changed.\n\nAda Lovelace\n  3 marks carry.\n", output);
        Assert.Equal(output.Replace("HEAD → the working tree", "main → HEAD", StringComparison.Ordinal), _bench.Ok("diff", "main..HEAD"));
        Assert.Equal(0, _bench.Run("diff", "--fail-on", "change", "--fail-on", "detach").ExitCode);
    }

    [Fact]
    public void Text_says_each_kind_of_change_and_what_becomes_of_the_marks()
    {
        Edit();
        Assert.Equal("""
            Curriculum: HEAD → the working tree
            7 goals changed: 1 added, 3 removed, 1 renamed, 2 moved, 2 reworded, 1 with
            other requirements.

            Added
              - “Drain a node” drain, in monitoring.md › Paging

            Removed
              - “Know the fleet” mon.fleet, in monitoring.md › Paging
              - “Draw the request path” mon.fleet.path, in monitoring.md › Paging › Know the
                fleet
              - “Name the edge” mon.fleet.edge, in monitoring.md › Paging › Know the fleet

            Renamed
              - “Explain the four signals”: mon.golden-signals → mon.signals

            Moved
              - monitoring.md › Paging → monitoring.md › Alerts: “Explain how an alert
                becomes a page”, “Explain the four signals”

            Reworded
              - mon.signals: “Explain the golden signals” → “Explain the four signals”
              - mon.tune: “Tune one noisy alert” → “Tune one noisy alert for good”

            Other requirements
              - “Explain how an alert becomes a page” mon.alert-path: due:w2 → due:w3

            Ada Lovelace
              2 marks carry, 1 detaches, 1 sign-off wants a second look.
              - Detaches: “Name the edge” mon.fleet.edge, in progress, 1 event
              - Second look: “Tune one noisy alert” mon.tune, signed off by Grace Hopper on
                17 March 2026; it was another title
              - Carries: “Explain the golden signals” mon.golden-signals → mon.signals,
                done, 1 event
              - Carries: “Tune one noisy alert” mon.tune, signed off, 2 events

            """.ReplaceLineEndings("\n"), _bench.Ok("diff"));
        Assert.Contains("\n  Detaches: “Name the edge” mon.fleet.edge, in progress, 1 event\n", _bench.Ok("diff", "--plain"), StringComparison.Ordinal);
        Assert.StartsWith("## Curriculum: HEAD → the working tree\n\n7 goals changed", _bench.Ok("diff", "--format", "markdown"), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_both_versions_of_each_goal_and_every_mark()
    {
        Edit();
        using var json = JsonDocument.Parse(_bench.Ok("diff", "--format", "json"));
        var renamed = json.RootElement.GetProperty("changes").EnumerateArray().Single(change => change.GetProperty("what").EnumerateArray().Any(what => what.GetString() == "renamed"));
        Assert.Equal("""["renamed","moved","reworded"]""", Compact(renamed.GetProperty("what")));
        Assert.Equal(("mon.golden-signals", "mon.signals"), (renamed.GetProperty("before").GetProperty("id").GetString(), renamed.GetProperty("after").GetProperty("id").GetString()));
        var marks = json.RootElement.GetProperty("trainees")[0].GetProperty("marks").EnumerateArray().ToArray();
        Assert.Equal(["carries", "detaches", "carries"], marks.Select(mark => mark.GetProperty("what").GetString()));
        Assert.Equal("grace", marks[2].GetProperty("secondLook").GetProperty("by").GetString());
        Assert.Equal("signedOff", marks[2].GetProperty("becomes").GetString());
    }

    [Theory]
    [InlineData("detach", 4)]
    [InlineData("second-look", 4)]
    [InlineData("remove", 4)]
    [InlineData("change", 4)]
    [InlineData("status", 0)]
    public void What_is_named_by_fail_on_and_found_ends_with_4(string what, int exitCode)
    {
        Edit();
        var result = _bench.Run("diff", "--fail-on", what);
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(exitCode != 0, result.Error.Contains($"--fail-on {what}: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_commits_are_compared_as_they_are_in_git_whatever_the_working_tree_holds()
    {
        Edit();
        _git.Commit("Edited");
        File.Delete(_bench.PathOf("docs/curriculum/monitoring.md"));
        Assert.Contains("7 goals changed", _bench.Ok("diff", "HEAD~1..HEAD"), StringComparison.Ordinal);
        Assert.Contains("7 goals changed", _bench.Ok("diff", "HEAD~1.."), StringComparison.Ordinal);
        Assert.Contains("6 removed", _bench.Ok("diff"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_is_compared_with_where_it_parted()
    {
        _git.Run("checkout", "-q", "-b", "branch");
        Edit();
        _git.Commit("Edited");
        _git.Run("checkout", "-q", "main");
        _bench.Write("docs/curriculum/another.md", "- [ ] Of main alone\n");
        _git.Commit("Another");
        Assert.Contains("Curriculum: where main and branch parted → branch\n7 goals changed", _bench.Ok("diff", "main...branch"), StringComparison.Ordinal);
        Assert.Contains("8 goals changed", _bench.Ok("diff", "main..branch"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_revision_is_read_as_its_own_onboarding_json_says()
    {
        _bench.Write("handbook/course.md", "# Course\n\n- A bullet\n");
        _bench.Write("onboarding.json", """{ "curriculum": "handbook", "goals": "list", "people": [ { "id": "ada", "name": "Ada", "start": "2026-03-02" } ] }""");
        _git.Commit("Another curriculum");
        Assert.Contains("1 added, 8 removed", _bench.Ok("diff", "HEAD~1..HEAD"), StringComparison.Ordinal);
        Assert.Contains("No goal changed.", _bench.Ok("diff"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workspace_below_the_top_of_its_repository_and_a_worktree_are_read_too()
    {
        using var bench = new CliBench();
        var top = Path.GetDirectoryName(bench.Root)!;
        var git = new GitFolder(top).Init();
        bench.Write("docs/curriculum/monitoring.md", Edited);
        Assert.Contains("7 goals changed", bench.Ok("diff"), StringComparison.Ordinal);
        git.Run("worktree", "add", "-q", "tree");
        Assert.Contains("No goal changed.", bench.Ok("diff", "-w", Path.Combine(top, "tree", "work")), StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_hidden_files_links_and_other_files_are_no_tracks_of_a_revision()
    {
        foreach (var name in new[] { "_draft.md", ".hidden/a.md", "notes.txt", "ümläut and space.md" }) _bench.Write($"docs/curriculum/{name}", "- [ ] A goal of its own\n");
        File.CreateSymbolicLink(_bench.PathOf("docs/curriculum/link.md"), "monitoring.md");
        _git.Commit("More files");
        Assert.Contains("No goal changed.", _bench.Ok("diff"), StringComparison.Ordinal);
        Assert.Contains("1 goal changed: 1 added.", _bench.Ok("diff", "HEAD~1..HEAD"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_folders_are_compared_without_a_workspace_and_without_git()
    {
        using var bench = new CliBench(isWorkspace: false);
        bench.Write("old/a.md", "- [ ] A <!-- #a -->\n");
        bench.Write("new/a.md", "- [ ] A `due:w1` <!-- #a -->\n");
        Assert.Equal("Curriculum: old → new\n1 goal changed: 1 with other requirements.\n\nOther requirements\n  - “A” a: due:w1 added\n", bench.Ok("diff", "--from", "old", "--to", "new"));
    }

    [Fact]
    public void What_can_not_be_compared_is_refused_with_advice()
    {
        using var plain = new CliBench();
        Refused(plain, "is in no git repository", "diff");
        Refused(_bench, "git knows no revision “nowhere”", "diff", "nowhere");
        Refused(_bench, "git knows no revision “--output=x”", "diff", "--", "--output=x..HEAD");
        _bench.Write("onboarding.json", """{ "curriculum": "../elsewhere" }""");
        _git.Commit("Elsewhere");
        Refused(_bench, "outside of the repository", "diff");
        new GitFolder(plain.Root).Run("init", "-q");
        Refused(plain, "The repository has no commit yet", "diff");
    }

    [Theory]
    [InlineData("diff --from old", "--from and --to are two folders; give both.")]
    [InlineData("diff HEAD --from old --to new", "Revisions or folders are compared; give one or the other.")]
    [InlineData("diff --fail-on everything", "--fail-on is detach, second-look, status, remove or change, not 'everything'.")]
    public void A_line_that_is_not_understood_ends_with_2(string line, string message)
    {
        var result = _bench.Run(line.Split(' '));
        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Branches_and_tags_complete()
    {
        _git.Run("tag", "v1");
        _git.Run("branch", "topic");
        Assert.Equal("HEAD\nmain\ntopic\nv1\n", _bench.Ok("complete", "--", "diff", ""));
    }

    [Fact]
    public void Nothing_private_is_in_the_report()
    {
        _bench.Ok("note", "oncall.shadow", "--private", "-m", "secret");
        _bench.Write("docs/curriculum/monitoring.md", "- [ ] Another\n");
        Assert.DoesNotContain("Shadow on-call shifts” oncall.shadow, not started", _bench.Ok("diff"), StringComparison.Ordinal);
        Assert.DoesNotContain("Detaches: “Shadow", _bench.Ok("diff", "--format", "markdown"), StringComparison.Ordinal);
    }

    private static void Refused(CliBench bench, string message, params string[] words)
    {
        var result = bench.Run(words);
        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains(message, result.Error.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private void Edit() => _bench.Write("docs/curriculum/monitoring.md", Edited);

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
