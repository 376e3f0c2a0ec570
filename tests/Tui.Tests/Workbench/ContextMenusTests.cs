using Onboarding.Tui.Commands;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Context menus: on rows of the tree, tabs, pages, events and problems, with the mouse and with a key.</summary>
[Collection(nameof(Bench))]
public class ContextMenusTests
{
    [Fact]
    public void A_right_click_on_a_goal_offers_what_can_be_done_with_it()
    {
        using var bench = Bench.Open();
        WorkbenchOf.PagingInTree(bench).RightClick("Tune one noisy").Screen.Shows("Mark done", "Skip, with a reason", "Only a goal that is done or skipped");
        bench.Click("Mark done").Screen.Shows("Done: Tune one noisy alert");
    }

    [Fact]
    public void The_menu_opens_with_a_key_beside_what_is_selected()
    {
        using var bench = Bench.Open();
        bench.Press("1", "Home", "m").Screen.Shows("Collapse all", "Expand all");
        bench.Press("Esc").Screen.DoesNotShow("Collapse all");
        bench.Press("Shift+F10").Screen.Shows("Collapse all");
    }

    [Fact]
    public void On_one_of_several_selected_goals_it_is_about_them_all()
    {
        using var bench = Bench.Open();
        WorkbenchOf.PagingInTree(bench).CtrlClick("Tune one noisy").CtrlClick("Shadow an on-call").RightClick("Tune one noisy").Click("Mark done");
        bench.Screen.Shows("goals");
        Assert.True(bench.Workspace.Current.Progress.Events.Length >= 2);
    }

    [Fact]
    public void What_cannot_be_done_now_says_why_and_does_nothing()
    {
        using var bench = Bench.Open();
        WorkbenchOf.PagingInTree(bench).RightClick("Tune one noisy").Click("Reopen").Status.Shows("Only a goal that is done or skipped can be reopened.");
        Assert.Empty(bench.Workspace.Current.Progress.Events);
    }

    [Fact]
    public void Tabs_pages_events_and_problems_have_menus_of_their_own()
    {
        using var bench = Bench.Open();
        WorkbenchOf.Goal(bench, "alert becomes").Press("s").RightClick("Today").Screen.Shows("Close the other tabs");
        bench.Press("Esc", "Ctrl+PgDn").RightClick("Start from the").Screen.Shows("Mark done");
        bench.Press("Esc", "6", "m").Screen.Shows("Undo the last recording");
        bench.Press("Esc", "5", "m", "Enter");
        Assert.Equal(["kubernetes.md:9"], bench.Opened);
    }

    [Fact]
    public void The_gear_offers_the_workbench_itself()
    {
        using var bench = Bench.Open();
        bench.Click(1, bench.Window.Parts.ActivityBar.Bottom - 2).Screen.Shows("Open the settings", "Open the keyboard shortcuts", "Choose a colour theme", "Show all keys");
        bench.Press("Esc", "0").Screen.Shows("Show all keys");
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(40, 10)]
    public void A_menu_stays_on_the_screen(int width, int height)
    {
        using var bench = Bench.Open(width, height);
        bench.Press("1", "End", "m").Screen.Shows("Open");
    }

    [Fact]
    public void Every_place_has_a_menu() =>
        Assert.All(Enum.GetValues<MenuPlace>(), place => Assert.Contains(CommandTable.All, command => command.Places.Contains(place)));
}
