using Onboarding.Core.Progress;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>The row "Curriculum health" of the table: the page for the quarterly review.</summary>
[Collection(nameof(Bench))]
public sealed class HealthTests
{
    private static readonly string[] Six = [.. Enumerable.Repeat("2026-01-05", 6)];

    [Fact]
    public void The_page_tells_where_time_goes_and_each_row_leads_to_its_goal()
    {
        // Begun on Monday the 2nd, done on Friday the 6th: five working days, for all of them.
        using var team = new TeamOfMany(Six).Each((2, stamp => new GoalStarted(stamp, MentorWorkspace.Goal("noisy"))), (6, stamp => new GoalDone(stamp, MentorWorkspace.Goal("noisy"), null, 2)));
        using var bench = Open(team);
        bench.Editor.Shows("Curriculum health", "6 trainees, begun in 2026.", "Takes longest", "5 days", "Least confidence  1", "2 of 5", "Never finished  1");
        // Week 10 is over, and nobody said what monitoring is for.
        Assert.Contains(bench.Editor.Lines, line => line.Contains("Explain what monitoring is for", StringComparison.Ordinal) && line.EndsWith("most or all", StringComparison.Ordinal));
        bench.Press("Enter").Tabs.Shows("Tune one noisy alert");
    }

    [Fact]
    public void Nobody_is_named_on_it()
    {
        using var team = new TeamOfMany(Six).Each((2, stamp => new GoalBlocked(stamp, MentorWorkspace.Goal("noisy"), "no access")), (3, stamp => new NoteWritten(stamp, MentorWorkspace.Goal("noisy"), NoteKind.Question, "Why me?")));
        using var bench = Open(team, height: 60);
        bench.Editor.Shows("Where people get stuck  1", "Most questions  1", "1 each");
        bench.Editor.DoesNotShow([.. Enumerable.Range(0, team.Count).Select(TeamOfMany.NameOf), "no access", "Why me?"]);
    }

    [Fact]
    public void It_follows_what_others_record()
    {
        using var team = new TeamOfMany(Six).Some(4, (2, stamp => new GoalStarted(stamp, MentorWorkspace.Goal("noisy"))), (6, stamp => new GoalDone(stamp, MentorWorkspace.Goal("noisy"))));
        using var bench = Open(team);
        bench.Editor.DoesNotShow("Takes longest");
        team.One(5, (4, stamp => new GoalStarted(stamp, MentorWorkspace.Goal("noisy"))), (6, stamp => new GoalDone(stamp, MentorWorkspace.Goal("noisy"))));
        Assert.True(bench.Workspace.Refresh());
        bench.Pump();
        bench.Editor.Shows("Takes longest", "5 days");
    }

    [Fact]
    public void The_selection_stays_where_a_goal_stands_for_the_second_time()
    {
        using var team = new TeamOfMany(Six).Each((2, stamp => new GoalStarted(stamp, MentorWorkspace.Goal("noisy"))), (6, stamp => new GoalDone(stamp, MentorWorkspace.Goal("noisy"), null, 2)));
        using var bench = Open(team);
        // Takes longest: noisy; never finished: what for; least confidence: noisy again; never reviewed: the tracks.
        bench.Press("Down", "Down");
        team.One(3, (9, stamp => new GoalStarted(stamp, MentorWorkspace.Goal("shadow"))));
        Assert.True(bench.Workspace.Refresh());
        bench.Pump();
        bench.Press("Down", "Enter").Tabs.Shows("Monitoring and alerting");
    }

    [Fact]
    public void Keys_that_record_do_nothing_on_it_for_it_is_nobodys_year()
    {
        using var team = new TeamOfMany(Six).Each((2, stamp => new GoalStarted(stamp, MentorWorkspace.Goal("noisy"))), (6, stamp => new GoalDone(stamp, MentorWorkspace.Goal("noisy"))));
        using var bench = Open(team);
        var before = bench.Workspace.Current.Progress.Events.Length;
        bench.Press("S").Status.Shows("Select a goal that waits for a sign-off first.");
        bench.Press("d").Status.Shows("Select a goal first.");
        Assert.Equal(before, bench.Workspace.Current.Progress.Events.Length);
    }

    [Fact]
    public void Too_small_a_team_is_told_why_and_sees_what_is_about_the_text()
    {
        using var team = new MentorWorkspace();
        File.AppendAllText(Path.Combine(team.Folder, "docs", "curriculum", "kubernetes.md"), "- [ ] Read [the notes](notes.md) <!-- #notes -->\n");
        using var bench = team.Open("ada").Press("Ctrl+K", "h");
        bench.Editor.Shows("3 trainees, begun in 2025–2026. What people did is shown from 5 on", "Never reviewed  2", "Dead links  1", "The link target 'notes.md' is not found.").Editor.DoesNotShow("Takes longest", "Choose a cohort");
        bench.Press("Down", "Down", "Enter");
        Assert.Equal(["kubernetes.md:10"], bench.Opened);
    }

    [Fact]
    public void A_file_that_was_reviewed_long_ago_is_stale_and_one_lately_is_not_told_of()
    {
        using var team = new MentorWorkspace();
        Review(team, "kubernetes.md", "2024-05-03");
        using var bench = team.Open("ada").Press("Ctrl+K", "h");
        bench.Editor.Shows("Not reviewed for 12 months  1", "2 goals, 3 May 2024", "Never reviewed  1");
        Review(team, "monitoring.md", "2026-03-01");
        bench.Workspace.Refresh();
        bench.Pump();
        bench.Editor.DoesNotShow("Never reviewed  1").Editor.Shows("Nothing found: never reviewed, dead links.");
    }

    [Fact]
    public void A_cohort_is_chosen_and_has_a_tab_of_its_own_that_is_there_after_a_restart()
    {
        using var team = new TeamOfMany([.. Six, .. Enumerable.Repeat("2025-06-02", 5)]);
        using (var bench = Open(team))
        {
            bench.Editor.Shows("11 trainees, begun in 2025–2026.");
            bench.Click("Choose a cohort").Type("2025").Press("Enter").Editor.Shows("5 trainees, begun in 2025.");
            bench.Tabs.Shows("Curriculum health, 2025");
            bench.Wait(TimeSpan.FromSeconds(2));
        }
        using var again = MentorWorkspace.Open(team.Folder, "ada");
        again.Editor.Shows("5 trainees, begun in 2025.");
    }

    [Fact]
    public void What_is_not_shown_of_a_kind_has_a_page_of_its_own()
    {
        using var team = new MentorWorkspace();
        for (var i = 0; i < 12; i++) File.WriteAllText(Path.Combine(team.Folder, "docs", "curriculum", $"t{i:00}.md"), $"# Track number {i}\n\n- [ ] Goal {i} <!-- #g{i} -->\n");
        using var bench = team.Open("ada").Press("Ctrl+K", "h");
        bench.Editor.Shows("Never reviewed  14", "6 more").Editor.DoesNotShow("Track number 11");
        bench.Click("6 more").Tabs.Shows("Never reviewed");
        bench.Editor.Shows("Track number 0", "Track number 11");
    }

    [Fact]
    public void It_is_copied_as_Markdown_and_fits_a_small_screen()
    {
        using var team = new MentorWorkspace();
        using var bench = MentorWorkspace.Open(team.Folder, "ada", width: 60, height: 16).Press("Ctrl+K", "h");
        bench.Editor.Shows("Curriculum health", "3 trainees");
        bench.Click("Copy as Markdown").Screen.Shows("Copied");
    }

    private static void Review(MentorWorkspace team, string file, string day)
    {
        var path = Path.Combine(team.Folder, "docs", "curriculum", file);
        File.WriteAllText(path, File.ReadAllText(path).Replace("---\norder", $"---\nreviewed: {day}\norder", StringComparison.Ordinal));
    }

    private static Bench Open(TeamOfMany team, int height = 42) => MentorWorkspace.Open(team.Folder, "ada", height: height).Press("Ctrl+K", "h");
}
