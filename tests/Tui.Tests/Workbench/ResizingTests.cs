namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Primary side bar and panel: toggled, resized by mouse and key, remembered; collapsed where there is no room.</summary>
[Collection(nameof(Bench))]
public class ResizingTests
{
    [Fact]
    public void The_side_bar_is_dragged_wider_and_stays_so()
    {
        var folder = Directory.CreateTempSubdirectory("onboard-bench-").FullName;
        SampleWorkspace.Write(folder);
        using (var bench = Bench.OpenOn(folder))
        {
            var edge = bench.Window.Parts.SideBar.Right;
            bench.Drag(edge, 20, edge + 8, 20);
            Assert.Equal(44, bench.Window.Parts.SideBar.Width);
        }
        using (var bench = Bench.OpenOn(folder)) Assert.Equal(44, bench.Window.Parts.SideBar.Width);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_side_bar_never_gets_so_narrow_or_wide_that_something_is_lost()
    {
        using var bench = Bench.Open();
        bench.Drag(bench.Window.Parts.SideBar.Right, 20, 2, 20);
        Assert.Equal(24, bench.Window.Parts.SideBar.Width);
        bench.Drag(bench.Window.Parts.SideBar.Right, 20, 139, 20);
        Assert.Equal(20, bench.Window.Parts.EditorArea.Width);
    }

    [Fact]
    public void Keys_make_the_focused_part_larger_and_smaller()
    {
        using var bench = Bench.Open();
        bench.Press("1", "+", "+", "-");
        Assert.Equal(38, bench.Window.Parts.SideBar.Width);
        bench.Press("Ctrl+J", "F6", "F6");
        var height = bench.Window.Parts.Panel.Height;
        bench.Press("+");
        Assert.Equal(height + 2, bench.Window.Parts.Panel.Height);
    }

    [Fact]
    public void The_top_of_the_panel_is_dragged_but_its_titles_are_clicked()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+J");
        var panel = bench.Window.Parts.Panel;
        bench.Drag(panel.Right - 5, panel.Y, panel.Right - 5, panel.Y - 6);
        Assert.Equal(panel.Height + 6, bench.Window.Parts.Panel.Height);
        bench.Click("HISTORY").Panel.Shows("Nothing recorded yet.");
        Assert.Equal(panel.Height + 6, bench.Window.Parts.Panel.Height);
    }

    [Fact]
    public void A_side_bar_that_was_hidden_stays_hidden_at_the_next_start()
    {
        var folder = Directory.CreateTempSubdirectory("onboard-bench-").FullName;
        SampleWorkspace.Write(folder);
        using (var bench = Bench.OpenOn(folder)) bench.Press("Ctrl+B").SideBar.IsHidden();
        using (var bench = Bench.OpenOn(folder)) bench.SideBar.IsHidden().Press("Ctrl+B").SideBar.Shows("CURRICULUM");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Below_a_hundred_columns_the_side_bar_makes_room_until_it_is_asked_for()
    {
        using var bench = Bench.Open(80, 24);
        bench.SideBar.IsHidden().Press("Ctrl+B").SideBar.Shows("CURRICULUM");
        bench.Press("Esc").SideBar.IsHidden();
    }
}
