namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Split editor: a goal beside its track, an answer beside the question.</summary>
[Collection(nameof(Bench))]
public class SplitEditorTests
{
    [Fact]
    public void A_split_shows_the_same_page_twice_and_what_is_opened_next_opens_on_the_new_side()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "alert becomes").Press("|");
        bench.Editor.Shows("Explain how an alert becomes a").OtherEditor.Shows("Explain how an alert becomes a");
        TabsTests.Open(bench, "noisy");
        bench.Editor.Shows("Tune one noisy alert").OtherEditor.Shows("Explain how an alert becomes a");
    }

    [Fact]
    public void What_is_recorded_on_one_side_is_seen_on_both()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "alert becomes").Press("|", "d");
        bench.Editor.Shows("done").OtherEditor.Shows("done");
    }

    [Fact]
    public void A_note_is_written_beside_the_goal()
    {
        using var bench = Bench.Open(200, 60);
        TabsTests.Open(bench, "alert becomes").Press("|", "n").Type("One route");
        bench.Editor.Shows("One route", "shared").OtherEditor.Shows("Follow one alert").OtherEditor.DoesNotShow("One route");
        bench.Press("Ctrl+S").OtherEditor.Shows("One route");
    }

    [Fact]
    public void A_click_on_a_side_makes_it_the_active_one()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "alert becomes").Press("|");
        var first = bench.Window.Parts.Groups[0].Editor;
        bench.Click(first.X + 10, first.Bottom - 2);
        Assert.Equal(0, bench.Window.Editors.ActiveIndex);
        TabsTests.Open(bench, "noisy");
        bench.OtherEditor.Shows("Explain how").Editor.Shows("Tune one noisy");
    }

    [Fact]
    public void A_tab_moves_to_the_other_side_and_a_side_without_tabs_goes()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "alert becomes").Press("Ctrl+K", "m");
        Assert.True(bench.Window.Editors.IsSplit);
        bench.Editor.Shows("Explain how").OtherEditor.Shows("Next step");
        bench.Press("w");
        Assert.False(bench.Window.Editors.IsSplit);
        bench.Editor.Shows("Next step");
    }

    [Fact]
    public void Joining_puts_all_tabs_on_one_side()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "alert becomes").Press("|");
        TabsTests.Open(bench, "noisy").Press("Ctrl+K", "Ctrl+J");
        bench.Tabs.Shows("Today", "Explain how", "Tune one noisy").Editor.Shows("Tune one noisy");
        bench.Press("Ctrl+K", "Ctrl+J").Status.Shows("The editor is not split.");
    }

    [Fact]
    public void Keys_go_to_the_other_side_and_back()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "alert becomes").Press("|");
        TabsTests.Open(bench, "noisy").Press("Ctrl+K", "Ctrl+K", "d");
        Assert.Equal("alert-path", bench.Workspace.Current.Progress.Events[^1].About!.Id.Value);
        bench.Press("Ctrl+K", "Ctrl+K", "s");
        Assert.Equal("noisy", bench.Workspace.Current.Progress.Events[^1].About!.Id.Value);
    }

    [Fact]
    public void F6_steps_through_side_bar_both_sides_and_panel()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "alert becomes").Press("|", "Ctrl+J", "F6");
        var seen = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            seen.Add(bench.Focused);
            bench.Press("F6");
        }
        Assert.Equal(["BottomPanel", "SideBar", "PageView", "PageView"], seen);
    }

    [Fact]
    public void On_a_narrow_screen_the_sides_stand_one_above_the_other_and_on_a_tiny_one_only_the_active_is_shown()
    {
        using var bench = Bench.Open(70, 40);
        TabsTests.Open(bench, "alert becomes").Press("|");
        var groups = bench.Window.Parts.Groups;
        Assert.True(groups[0].Editor.Bottom < groups[1].TabStrip.Y);
        bench.Resize(60, 16);
        Assert.True(bench.Window.Parts.Groups[0].Editor.IsEmpty);
        bench.Editor.Shows("Explain how");
    }

    [Fact]
    public void The_line_between_is_dragged()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "alert becomes").Press("|");
        var line = bench.Window.Parts.Split;
        bench.Drag(line.X, 10, line.X + 9, 12);
        Assert.InRange(bench.Window.Parts.Split.X, line.X + 9, line.X + 10);
    }
}
