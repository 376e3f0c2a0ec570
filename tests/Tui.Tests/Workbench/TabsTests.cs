namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Editors in tabs: preview, dirty mark, close, pin, reopen closed, the one used last.</summary>
[Collection(nameof(Bench))]
public class TabsTests
{
    [Fact]
    public void The_tab_of_a_goal_that_is_gone_keeps_its_title()
    {
        using var bench = Bench.Open();
        Open(bench, "Drain a node").Press("s").Tabs.Shows("Drain a node");
        File.Delete(Path.Combine(bench.Folder, "docs/curriculum/kubernetes.md"));
        bench.Workspace.Refresh();
        bench.Pump();
        bench.Editor.Shows("The curriculum no longer has this goal").Tabs.Shows("Drain a node");
    }

    [Fact]
    public void A_click_in_the_tree_previews_and_the_next_one_takes_its_place()
    {
        using var bench = Bench.Open();
        bench.Click("○ Explain what").Tabs.Shows("Explain what monitoring");
        bench.Click("○ Tell symptoms").Tabs.Shows("Tell symptoms").Tabs.DoesNotShow("Explain what");
    }

    [Fact]
    public void A_preview_that_is_kept_stays_beside_the_next()
    {
        using var bench = Bench.Open();
        bench.Click("○ Explain what").Press("Ctrl+K", "Enter").Click("○ Tell symptoms").Tabs.Shows("Explain what monitoring", "Tell symptoms");
    }

    [Fact]
    public void A_closed_tab_is_reopened_where_it_was()
    {
        using var bench = Bench.Open();
        Open(bench, "alert becomes");
        Open(bench, "noisy");
        bench.Press("w").Tabs.DoesNotShow("Tune one noisy");
        bench.Press("w").Tabs.DoesNotShow("Explain how");
        bench.Press("Ctrl+K", "Ctrl+O").Tabs.Shows("Explain how").Tabs.DoesNotShow("Tune one noisy");
        bench.Press("Ctrl+K", "Ctrl+O").Tabs.Shows("Explain how", "Tune one noisy");
        bench.Press("Ctrl+K", "Ctrl+O").Status.Shows("No tab was closed.");
    }

    [Fact]
    public void The_year_has_a_tab_of_its_own()
    {
        using var bench = Bench.Open();
        bench.Press("Y").Tabs.Shows("Today", "Year").Editor.Shows("Month by month").Press("w").Tabs.DoesNotShow("Year");
        bench.Click(8, 41).Tabs.Shows("Year").Press("w").Click("the whole year").Editor.Shows("Month by month");
        bench.Press("Ctrl+PgUp", "Ctrl+K", "y").Editor.Shows("Month by month");
    }

    [Fact]
    public void Closing_goes_back_to_the_tab_used_before()
    {
        using var bench = Bench.Open();
        Open(bench, "alert becomes");
        Open(bench, "noisy");
        bench.Click("Today");
        Open(bench, "noisy");
        bench.Press("w").Editor.Shows("Next step");
    }

    [Fact]
    public void A_pinned_tab_stands_first_and_stays_until_it_is_unpinned()
    {
        using var bench = Bench.Open();
        Open(bench, "alert becomes");
        Open(bench, "noisy");
        bench.Press("Ctrl+K", "p");
        Assert.StartsWith("  Tune one noisy", bench.Tabs.Text, StringComparison.Ordinal);
        bench.Press("w").Status.Shows("The tab is pinned; unpin it first.").Tabs.Shows("Tune one noisy");
        bench.Press("Ctrl+K", "Ctrl+W").Tabs.Shows("Tune one noisy").Tabs.DoesNotShow("Today");
        bench.Press("Ctrl+K", "p", "w").Tabs.DoesNotShow("Tune one noisy");
    }

    [Fact]
    public void The_list_of_tabs_goes_to_the_one_used_before_with_Enter()
    {
        using var bench = Bench.Open();
        Open(bench, "alert becomes");
        Open(bench, "noisy");
        bench.Press("Ctrl+E").Screen.Shows("the one used last first");
        bench.Press("Enter").Editor.Shows("Explain how an alert becomes a page");
        bench.Press("Ctrl+E", "Enter").Editor.Shows("Tune one noisy alert");
        bench.Press("Ctrl+E").Type("tod").Press("Enter").Editor.Shows("Next step");
    }

    [Fact]
    public void Text_that_is_not_saved_marks_its_tab_and_waits_in_it()
    {
        using var bench = Bench.Open();
        Open(bench, "alert becomes");
        bench.Press("n").Type("The first route").Tabs.Shows("●");
        Open(bench, "noisy");
        bench.Editor.DoesNotShow("The first route");
        bench.Press("Ctrl+PgUp").Editor.Shows("The first route", "shared");
        bench.Type(" wins").Press("Ctrl+S").Tabs.DoesNotShow("●");
        Assert.Equal("The first route wins", Assert.Single(bench.Workspace.Current.Progress.Notes).Text);
    }

    [Fact]
    public void Closing_every_tab_leaves_an_empty_editor_that_says_how_to_go_on()
    {
        using var bench = Bench.Open();
        Open(bench, "alert becomes");
        bench.Press("Ctrl+K", "Ctrl+W").Editor.Shows("Ctrl+P", "Go to a goal or track");
        bench.Press("t").Editor.Shows("Next step");
    }

    internal static Bench Open(Bench bench, string words) => bench.Press("Ctrl+P").Type(words).Press("Enter");
}
