namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Quick fixes: a problem of the panel is mended once its diff was seen.</summary>
[Collection(nameof(Bench))]
public class FixTests
{
    private const string Before = "# Fixes\n\n- [] Read the runbook\n- [✓] Know the fleet\n";

    [Fact]
    public void The_diff_is_shown_first_and_Esc_leaves_the_file_as_it_is()
    {
        using var bench = OnProblem("looks like a checkbox");
        bench.Panel.Shows("fixes.md:3:3  ✎");
        bench.Press("f").Screen.Shows("Mend 1 problem (CUR0301)", "- - [] Read the runbook", "+ - [ ] Read the runbook", "write it");
        bench.Press("Esc");
        Assert.Equal(Before, Text(bench));
    }

    [Fact]
    public void Enter_writes_it_and_a_toast_says_what_was_mended()
    {
        using var bench = OnProblem("looks like a checkbox");
        bench.Press("f", "Enter").Screen.Shows("Mended 1 problem (CUR0301) in docs/curriculum/fixes.md");
        Assert.Equal(Before.Replace("[]", "[ ]", StringComparison.Ordinal), Text(bench));
        Refresh(bench);
        Assert.Single(bench.Workspace.Current.Problems, problem => problem.Code == "CUR0301");
    }

    [Fact]
    public void All_of_one_code_are_mended_together()
    {
        using var bench = OnProblem("looks like a checkbox");
        bench.Press("F").Screen.Shows("Mend 2 problems (CUR0301)", "+ - [x] Know the fleet");
        bench.Press("Enter");
        Assert.Equal("# Fixes\n\n- [ ] Read the runbook\n- [x] Know the fleet\n", Text(bench));
        bench.Press("7").Panel.Shows("onboard fix --code CUR0301 --yes");
    }

    [Fact]
    public void A_file_that_was_changed_since_the_diff_was_shown_is_not_written()
    {
        using var bench = OnProblem("looks like a checkbox");
        bench.Press("f");
        File.WriteAllText(PathOf(bench), Before + "- [ ] Added\n");
        bench.Press("Enter").Screen.Shows("Not written: fixes.md changed since the diff was shown.");
        Assert.Equal(Before + "- [ ] Added\n", Text(bench));
    }

    [Fact]
    public void A_problem_without_a_quick_fix_says_so()
    {
        using var bench = OnProblem("nowhere");
        bench.Press("f").Status.Shows("Select a problem with a quick fix first.");
    }

    [Fact]
    public void A_long_diff_scrolls()
    {
        using var bench = Bench.Open(80, 24);
        File.WriteAllText(PathOf(bench), "# Fixes\n\n" + string.Concat(Enumerable.Range(1, 40).Select(number => $"- [] Goal number {number} of many, with a title that is so long that it goes on in another row\n")));
        Refresh(bench);
        Select(bench, "looks like a checkbox").Press("F").Screen.Shows("Mend 40 problems", "of 16");
        bench.Press([.. Enumerable.Repeat("PgDn", 12)]).Screen.Shows("+ - [ ] Goal number 40 of many", "165 of 165 lines");
        bench.Press([.. Enumerable.Repeat("PgUp", 12)]).Screen.Shows("--- a/docs/curriculum/fixes.md");
    }

    [Fact]
    public void Progress_of_a_reworded_goal_is_relinked_from_its_problem()
    {
        using var bench = Bench.Open();
        File.WriteAllText(PathOf(bench), "# Fixes\n\n- [ ] Tell how a pager works\n");
        Refresh(bench);
        bench.Workspace.Record(new Core.Progress.GoalDone(bench.Workspace.NewStamp(), Core.Curricula.GoalReference.To(bench.Workspace.Current.Curriculum.Goals.Single(goal => goal.Title == "Tell how a pager works"))));
        File.WriteAllText(PathOf(bench), "# Fixes\n\n- [ ] Tell how the pager works\n");
        Refresh(bench);
        Select(bench, "Maybe this is").Press("f").Screen.Shows("Tell how the pager works", "% alike").Screen.DoesNotShow(" % alike");
        bench.Press("Enter").Screen.Shows("Relinked: Tell how a pager works");
        Assert.DoesNotContain(bench.Workspace.Current.Problems, problem => problem.Code is "CUR0208" or "CUR0209");
    }

    private static Bench OnProblem(string text)
    {
        var bench = Bench.Open();
        File.WriteAllText(PathOf(bench), Before);
        Refresh(bench);
        return Select(bench, text);
    }

    /// <summary>Selects the first problem of the panel that says something.</summary>
    private static Bench Select(Bench bench, string text)
    {
        bench.Press("5");
        var index = bench.Workspace.Current.Problems.Select((problem, i) => (problem, i)).First(row => row.problem.Message.Contains(text, StringComparison.Ordinal)).i;
        return bench.Press("Home").Press([.. Enumerable.Repeat("Down", index)]);
    }

    private static void Refresh(Bench bench)
    {
        Assert.True(bench.Workspace.Refresh());
        bench.Pump();
    }

    private static string PathOf(Bench bench) => Path.Combine(bench.Folder, "docs", "curriculum", "fixes.md");

    private static string Text(Bench bench) => File.ReadAllText(PathOf(bench));
}
