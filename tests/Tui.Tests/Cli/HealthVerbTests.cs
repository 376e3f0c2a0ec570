using System.Text.Json;
using Onboarding.Core.Progress;
using Onboarding.Tui.Tests.Workbench;

namespace Onboarding.Tui.Tests.Cli;

public sealed class HealthVerbTests : IDisposable
{
    private readonly CliBench _bench = new();
    private readonly TeamOfMany _team = new TeamOfMany([.. Enumerable.Repeat("2026-01-05", 6), .. Enumerable.Repeat("2025-03-03", 5)], "\"stale-after\": 6,")
        .Some(6, (2, stamp => new GoalStarted(stamp, MentorWorkspace.Goal("noisy"))), (6, stamp => new GoalDone(stamp, MentorWorkspace.Goal("noisy"), null, 2)))
        .Some(3, (7, stamp => new NoteWritten(stamp, MentorWorkspace.Goal("noisy"), NoteKind.Question, "Why?")), (8, stamp => new GoalSkipped(stamp, MentorWorkspace.Goal("symptoms"), "known")));

    public HealthVerbTests()
    {
        var kubernetes = Path.Combine(_team.Folder, "docs", "curriculum", "kubernetes.md");
        File.WriteAllText(kubernetes, File.ReadAllText(kubernetes).Replace("---\norder", "---\nreviewed: 2025-09-01\norder", StringComparison.Ordinal) + "- [ ] Read [it](gone.md) <!-- #read -->\n");
    }

    public void Dispose()
    {
        _team.Dispose();
        _bench.Dispose();
    }

    [Fact]
    public void For_people_the_worst_of_each_kind_comes_first_with_its_id()
    {
        var page = Ok();
        Assert.StartsWith("Curriculum health\n11 trainees, begun in 2025–2026.\n", page, StringComparison.Ordinal);
        Assert.Contains("\nTakes longest\n", page, StringComparison.Ordinal);
        Assert.Matches(@"\n  Tune one noisy alert +noisy +5 days\n", page);
        Assert.Matches(@"\n  Tune one noisy alert +noisy +2 of 5\n", page);
        // Three of the six who came to it asked one question.
        Assert.Matches(@"\n  Tune one noisy alert +noisy +0\.5 each\n", page);
        Assert.Matches(@"\n  Kubernetes +kubernetes\.md +3 goals, 1 September 2025\n", page);
        Assert.Matches(@"\n  The link target 'gone\.md' is not found\. +docs/curriculum/kubernetes\.md:11\n", page);
        Assert.DoesNotContain("Trainee", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_the_curriculum_and_a_cohort_narrow_it()
    {
        var part = Ok("docs/curriculum/kubernetes.md");
        Assert.Contains("Dead links", part, StringComparison.Ordinal);
        Assert.DoesNotContain("Tune one noisy alert", part, StringComparison.Ordinal);
        var cohort = Ok("--cohort", "2025");
        Assert.Contains("5 trainees, begun in 2025.", cohort, StringComparison.Ordinal);
        Assert.DoesNotContain("Takes longest", cohort, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cohort_or_a_part_that_is_none_is_refused_with_what_there_is()
    {
        var cohort = Run("--cohort", "2020");
        Assert.Equal((1, ""), (cohort.ExitCode, cohort.Out));
        Assert.Contains("Nobody's year began in 2020.\n  Cohorts: 2025, 2026.", cohort.Error, StringComparison.Ordinal);
        Directory.CreateDirectory(Path.Combine(_team.Folder, "elsewhere"));
        var part = Run("elsewhere");
        Assert.Equal((1, ""), (part.ExitCode, part.Out));
        Assert.Contains("is no part of this workspace's curriculum, docs/curriculum.", part.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(1, Run("nowhere").ExitCode);
    }

    [Fact]
    public void For_programs_what_speaks_of_too_few_is_null()
    {
        using var json = JsonDocument.Parse(Ok("--format", "json"));
        var root = json.RootElement;
        Assert.Equal(11, root.GetProperty("cohort").GetProperty("trainees").GetInt32());
        Assert.True(root.GetProperty("cohort").GetProperty("largeEnough").GetBoolean());
        var noisy = root.GetProperty("goals").EnumerateArray().Single(goal => goal.GetProperty("id").GetString() == "noisy");
        Assert.Equal(5, noisy.GetProperty("medianDays").GetDouble());
        Assert.Equal(2, noisy.GetProperty("medianConfidence").GetDouble());
        Assert.Equal("few", noisy.GetProperty("stuck").GetProperty("size").GetString());
        // It has no day, and nobody's year is over: of nobody it is known to be unfinished.
        Assert.Equal(JsonValueKind.Null, noisy.GetProperty("unfinished").ValueKind);
        // Week 10 is over for all eleven, and nobody has begun.
        var purpose = root.GetProperty("goals").EnumerateArray().Single(goal => goal.GetProperty("id").GetString() == "what-for");
        Assert.Equal("most", purpose.GetProperty("unfinished").GetProperty("size").GetString());
        Assert.Equal(["unknown", "stale"], root.GetProperty("tracks").EnumerateArray().Select(track => track.GetProperty("freshness").GetString()));
        Assert.Equal("docs/curriculum/kubernetes.md", root.GetProperty("deadLinks")[0].GetProperty("file").GetString());
        Assert.DoesNotContain("Trainee", root.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void As_Markdown_it_can_stand_in_a_document()
    {
        var report = Ok("--format", "markdown");
        Assert.StartsWith("# Curriculum health\n\nAs of 17 March 2026. 11 trainees, begun in 2025–2026.\n\n## Takes longest\n\n", report, StringComparison.Ordinal);
        Assert.Contains("\n- Tune one noisy alert `noisy`: 5 days\n", report, StringComparison.Ordinal);
        Assert.Contains("\n## Not reviewed for 6 months\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void For_screen_readers_it_has_no_columns() =>
        Assert.Contains("\n  Tune one noisy alert (noisy), 5 days\n", Ok("--plain"), StringComparison.Ordinal);

    [Fact]
    public void Where_there_are_too_few_it_says_so_and_is_done()
    {
        var page = _bench.Ok("health");
        Assert.Contains("1 trainee, begun in 2026. What people did is shown from 5 on", page.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Never reviewed", page, StringComparison.Ordinal);
        Assert.Contains("\"goals\": []", _bench.Ok("health", "--format", "json"), StringComparison.Ordinal);
    }

    private string Ok(params string[] words)
    {
        var result = Run(words);
        Assert.True(result.ExitCode == 0, result.Error);
        return result.Out;
    }

    private CliResult Run(params string[] words) => _bench.Run(["health", .. words.Select(word => word is "docs/curriculum/kubernetes.md" or "elsewhere" or "nowhere" ? Path.Combine(_team.Folder, word) : word), "-w", _team.Folder, "--as", "ada"]);
}
