using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Explorer tree: type to filter, multi-select, collapse all; keys act on the selection.</summary>
[Collection(nameof(Bench))]
public class ExplorerTreeTests
{
    [Fact]
    public void Shift_and_arrows_select_a_range_that_goes_when_one_moves_on()
    {
        using var bench = InPaging();
        bench.Press("Shift+Down", "Shift+Down").SideBar.Shows("3 selected");
        bench.Press("Shift+Up").SideBar.Shows("2 selected");
        bench.Press("Down").SideBar.Shows("0 of 7");
    }

    [Fact]
    public void All_selected_goals_are_done_with_one_key_one_toast_and_one_undo()
    {
        using var bench = InPaging();
        bench.Press("Shift+Down", "Shift+Down", "d").Screen.Shows("Done: 3 goals").SideBar.Shows("3 selected");
        Assert.Equal(["goal.done", "goal.done", "goal.done"], Kinds(bench));
        bench.Press("u").Screen.Shows("Undone: done: 3 goals");
        Assert.Empty(Kinds(bench));
        bench.Press("u").Screen.Shows("There is nothing to undo.");
    }

    [Fact]
    public void Undo_after_something_else_takes_back_that_alone()
    {
        using var bench = InPaging();
        bench.Press("Shift+Down", "s", "Esc", "d").Screen.Shows("Done: Tune one noisy alert");
        bench.Press("u").Screen.Shows("Undone: done: Tune one noisy alert");
        Assert.Equal(["goal.started", "goal.started"], Kinds(bench));
        bench.Press("u");
        Assert.Empty(Kinds(bench));
    }

    [Fact]
    public void One_reason_is_asked_for_all()
    {
        using var bench = InPaging();
        bench.Press("Shift+Down", "x").Screen.Shows("Why is it left out? (2 goals)");
        bench.Type("known from before").Press("Enter").Screen.Shows("Skipped: 2 goals");
        Assert.Equal(["known from before", "known from before"], bench.Workspace.Current.Progress.Events.Cast<GoalSkipped>().Select(skipped => skipped.Reason));
        bench.Press("r").Screen.Shows("Reopened: 2 goals");
        bench.Press("b").Type("no access").Press("Enter").Screen.Shows("Blocked: 2 goals");
        bench.Press("s").Screen.Shows("Started: 2 goals");
    }

    [Fact]
    public void A_reason_typed_for_a_row_of_the_tree_is_recorded_for_that_goal_whatever_tab_is_in_front()
    {
        using var bench = InPaging();
        bench.Press("b").Type("no access").Press("Enter").Screen.Shows("Blocked: Explain how an alert becomes a page");
    }

    [Fact]
    public void Goals_for_which_it_makes_no_sense_are_left_out()
    {
        using var bench = InPaging();
        bench.Press("d", "Shift+Down", "Shift+Down", "d").Screen.Shows("Done: 2 goals");
        bench.Press("d").Status.Shows("It is done already");
        Assert.Equal(3, Kinds(bench).Length);
    }

    [Fact]
    public void Rows_marked_one_by_one_stay_until_esc()
    {
        using var bench = InPaging();
        bench.Press("v", "Down", "Down", "v").SideBar.Shows("2 selected");
        bench.Press("Up", "v").SideBar.Shows("3 selected");
        bench.Press("v").SideBar.Shows("2 selected");
        bench.Press("Esc").SideBar.Shows("0 of 7");
        bench.Press("Esc");
        Assert.False(bench.Window.Parts.SideBar.IsEmpty);
    }

    [Fact]
    public void Clicks_with_ctrl_and_shift_select_several_and_a_plain_click_one()
    {
        using var bench = InPaging();
        bench.CtrlClick("Tune one noisy").SideBar.Shows("2 selected");
        bench.CtrlClick("Tune one noisy").SideBar.Shows("1 selected");
        bench.Click("○ Explain how an alert").SideBar.Shows("0 of 7");
        bench.ShiftClick("Shadow an on-call").SideBar.Shows("3 selected");
        bench.Click("Tune one noisy").SideBar.Shows("0 of 7");
    }

    [Fact]
    public void Ctrl_a_selects_the_goals_in_sight_of_the_filter()
    {
        using var bench = Bench.Open();
        bench.Press("/").Type("explain").Press("Enter", "Ctrl+A").SideBar.Shows("2 selected");
    }

    [Fact]
    public void A_disk_that_fails_midway_says_how_many_are_recorded()
    {
        using var bench = InPaging();
        bench.Press("Shift+Down", "Shift+Down");
        var first = true;
        bench.Workspace.Changed += _ =>
        {
            if (!first) return;
            first = false;
            var folder = Path.Combine(bench.Folder, "progress", "ada");
            foreach (var file in Directory.GetFiles(folder)) File.Delete(file);
            Directory.Delete(folder);
            File.WriteAllText(folder, "in the way");
        };
        bench.Press("d").Screen.Shows("1 of 3 were recorded");
    }

    [Fact]
    public void Everything_is_collapsed_and_expanded_with_one_key()
    {
        using var bench = InPaging();
        bench.Press(">").SideBar.Shows("Find the rule", "Drain a node");
        bench.Press("<").SideBar.Shows("Kubernetes").SideBar.DoesNotShow("Paging", "Drain a node");
    }

    [Fact]
    public void The_selection_stays_on_its_goal_when_files_change()
    {
        using var bench = InPaging();
        bench.Press("Down");
        var before = SelectedLine(bench);
        File.WriteAllText(Path.Combine(bench.Folder, "docs/curriculum/again.md"), "---\norder: 0\n---\n# Before all\n\n- [ ] First\n");
        bench.Workspace.Refresh();
        bench.Pump();
        bench.SideBar.Shows("Before all");
        Assert.Equal(before, SelectedLine(bench));
        Assert.Contains("Tune one noisy", before);
    }

    [Fact]
    public void Long_wide_joined_and_right_to_left_titles_keep_the_marks_in_their_column()
    {
        using var bench = Bench.Open();
        File.WriteAllText(Path.Combine(bench.Folder, "docs/curriculum/wide.md"), """
            ---
            order: 0
            ---
            # Wide

            - [ ] 読む読む読む読む読む読む読む読む読む読む `due:w11`
            - [ ] 👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀 `due:w11`
            - [ ] e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301 `due:w11`
            - [ ] שלום עולם שלום עולם שלום עולם שלום עולם `due:w11`
            - [ ] A title so long that nobody would ever read all of it in a side bar `due:w11`
            """.Replace("\\u0301", "\u0301"));
        bench.Workspace.Refresh();
        bench.Pump();
        bench.Press("1", "Home", "Right");
        var rows = bench.SideBar.Lines.Where(line => line.EndsWith("Sun", StringComparison.Ordinal)).ToArray();
        Assert.Equal(5, rows.Length);
        Assert.All(rows, row => Assert.Equal(bench.Window.Parts.SideBar.Width - 2, DisplayWidth.Of(row)));
        Assert.All(rows, row => Assert.Contains("…", row));
    }

    private static Bench InPaging() => WorkbenchOf.PagingInTree(Bench.Open());

    private static string[] Kinds(Bench bench) => [.. bench.Workspace.Current.Progress.Events.Select(happened => happened.Kind)];

    private static string SelectedLine(Bench bench)
    {
        var area = bench.Window.Parts.SideBar;
        var plain = bench.CellAt(area.X, area.Y).Attribute!.Value.Background;
        return Enumerable.Range(3, area.Height - 3).Where(y => bench.CellAt(area.X, area.Y + y).Attribute!.Value.Background != plain).Select(y => bench.SideBar.Lines[y]).First();
    }
}
