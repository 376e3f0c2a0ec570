using Onboarding.Tui.Models.Side;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Breadcrumbs, Outline, Timeline: the sections at the foot of the side bar.</summary>
[Collection(nameof(Bench))]
public class SideBarSectionsTests
{
    [Fact]
    public void The_timeline_shows_the_year_and_then_the_goal_in_front_newest_first()
    {
        using var bench = Bench.Open();
        bench.SideBar.Shows("▸ OUTLINE", "▾ TIMELINE", "the year", "Nothing is recorded yet.");
        WorkbenchOf.Goal(bench, "alert becomes").Press("s").SideBar.Shows("• started").SideBar.DoesNotShow("the year");
        bench.Press("d").SideBar.Shows("• done");
        Assert.True(bench.SideBar.Text.IndexOf("• done") < bench.SideBar.Text.IndexOf("• started"));
        WorkbenchOf.Goal(bench, "drain").SideBar.Shows("Nothing is recorded for this");
    }

    [Fact]
    public void A_timeline_of_something_else_begins_with_its_newest()
    {
        using var year = new AsciiYear();
        using var bench = Bench.OpenOn(year.Folder, now: AsciiYear.Now);
        var newest = Timeline(bench);
        WorkbenchOf.Goal(bench, "golden signals").SideBar.Shows("31 Mar").SideBar.DoesNotShow("the year");
        bench.Press("Ctrl+PgUp").SideBar.Shows("the year");
        Assert.Equal(newest, Timeline(bench));
    }

    [Fact]
    public void Tab_goes_from_section_to_section_and_enter_folds()
    {
        using var bench = Bench.Open();
        bench.Press("1", "Tab", "Enter").SideBar.Shows("▾ OUTLINE", "Next step");
        bench.Press("Left").SideBar.Shows("▸ OUTLINE");
        bench.Press("Right").SideBar.Shows("▾ OUTLINE");
        bench.Press("Tab", "Enter").SideBar.Shows("▸ TIMELINE");
        bench.Press("Shift+Tab", "Shift+Tab", "Home", "Left").SideBar.Shows("▸ Monitoring and alerting");
    }

    private static string Timeline(Bench bench) => bench.SideBar.Text[bench.SideBar.Text.IndexOf("TIMELINE", StringComparison.Ordinal)..];

    [Fact]
    public void A_click_on_a_head_folds_it()
    {
        using var bench = Bench.Open();
        bench.Click("TIMELINE").SideBar.Shows("▸ TIMELINE");
        bench.Click("TIMELINE").SideBar.Shows("▾ TIMELINE");
        Assert.Equal(TimelineSection.Name, Assert.Single(bench.Window.SectionFolding.Open));
    }

    [Fact]
    public void The_outline_of_a_track_scrolls_to_its_topics_and_opens_its_goals()
    {
        using var bench = Bench.Open(140, 30);
        bench.Press("Ctrl+P").Type("Monitoring and").Press("Enter", "F1").Type("outline of").Press("Enter");
        bench.SideBar.Shows("▾ OUTLINE", "  ○ Explain what", "Paging");
        bench.Press("Down", "Down", "Down", "Down", "Enter").Crumbs.Shows("Monitoring and alerting");
        bench.Press("F1").Type("outline of").Press("Enter", "Down", "Down");
        bench.Press("Enter").Crumbs.Shows("Explain how an alert becomes a page");
    }

    [Fact]
    public void The_outline_of_a_goal_scrolls_its_page_to_a_heading()
    {
        using var bench = Bench.Open(100, 20);
        WorkbenchOf.Goal(bench, "alert becomes").Press("s", "d", "r").Wait(TimeSpan.FromSeconds(5)).Editor.DoesNotShow("History");
        bench.Press("F1").Type("outline of").Press("Enter").SideBar.Shows("▾ OUTLINE");
        bench.Press("Down", "End", "Enter").Editor.Shows("History");
    }

    [Fact]
    public void What_is_folded_and_selected_stays_when_something_is_recorded()
    {
        using var bench = Bench.Open();
        WorkbenchOf.Goal(bench, "alert becomes").Press("s", "F1").Type("timeline of").Press("Enter", "Down");
        bench.SideBar.Shows("▾ TIMELINE", "• started");
        var row = Row(bench, "• started");
        bench.Press("d").SideBar.Shows("• done");
        Assert.Equal(row.Background, Row(bench, "• started").Background);
        Assert.NotEqual(row.Background, Row(bench, "• done").Background);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(140, 42)]
    [InlineData(200, 60)]
    public void The_tree_keeps_the_larger_part_at_every_size(int width, int height)
    {
        using var bench = Bench.Open(width, height);
        bench.Press("1").SideBar.Shows("CURRICULUM", "▸ OUTLINE", "▾ TIMELINE");
        var head = Array.FindIndex(bench.SideBar.Lines, line => line.Contains("OUTLINE"));
        Assert.InRange(head, height / 2, height - 6);
    }

    [Fact]
    public void A_short_side_bar_has_no_sections_and_says_so()
    {
        using var bench = Bench.Open(100, 11);
        bench.SideBar.DoesNotShow("TIMELINE");
        bench.Press("F1").Type("timeline of").Press("Enter").Screen.Shows("too short");
    }

    private static (Terminal.Gui.Drawing.Color Background, int Y) Row(Bench bench, string text)
    {
        var (area, y) = (bench.Window.Parts.SideBar, Array.FindIndex(bench.SideBar.Lines, line => line.Contains(text)));
        return (bench.CellAt(area.X + 1, area.Y + y).Attribute!.Value.Background, y);
    }
}
