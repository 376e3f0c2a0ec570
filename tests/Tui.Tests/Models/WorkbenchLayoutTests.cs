using System.Drawing;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class WorkbenchLayoutTests
{
    public static TheoryData<int, int> Sizes()
    {
        var sizes = new TheoryData<int, int>();
        foreach (var width in new[] { 40, 44, 60, 80, 99, 100, 140, 200, 400 })
        {
            foreach (var height in new[] { 10, 12, 24, 29, 30, 42, 60, 120 }) sizes.Add(width, height);
        }
        return sizes;
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_cell_of_the_screen_belongs_to_exactly_one_part(int width, int height)
    {
        var layout = WorkbenchLayout.Of(new Size(width, height));
        var owners = new int[width, height];
        foreach (var part in Parts(layout))
        {
            Assert.True(new Rectangle(0, 0, width, height).Contains(part) || part.IsEmpty, $"{part} leaves the screen.");
            for (var x = part.X; x < part.Right; x++) for (var y = part.Y; y < part.Bottom; y++) owners[x, y]++;
        }
        Assert.All(owners.Cast<int>(), owner => Assert.Equal(1, owner));
    }

    [Theory]
    [InlineData(39, 24)]
    [InlineData(80, 9)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    public void A_screen_below_the_smallest_shows_no_part(int width, int height)
    {
        var layout = WorkbenchLayout.Of(new Size(width, height));
        Assert.True(layout.IsTooSmall);
        Assert.All(Parts(layout), part => Assert.True(part.IsEmpty));
    }

    [Fact]
    public void The_side_bar_needs_100_columns_and_the_panel_to_be_asked_for()
    {
        Assert.True(WorkbenchLayout.Of(new Size(99, 40)).SideBar.IsEmpty);
        Assert.Equal(36, WorkbenchLayout.Of(new Size(100, 40)).SideBar.Width);
        Assert.True(WorkbenchLayout.Of(new Size(140, 45)).Panel.IsEmpty);
        Assert.Equal(14, WorkbenchLayout.Of(new Size(140, 45), new LayoutWishes { Panel = true }).Panel.Height);
    }

    [Fact]
    public void A_side_bar_that_is_wanted_on_a_narrow_screen_lies_over_the_editor()
    {
        var layout = WorkbenchLayout.Of(new Size(80, 24), new LayoutWishes { SideBar = true });
        Assert.True(layout.SideBarCovers);
        Assert.True(layout.SideBar.IntersectsWith(layout.Groups[0].Editor));
        Assert.Equal(76, layout.Groups[0].Editor.Width);
    }

    private static Rectangle[] Parts(WorkbenchLayout layout) =>
        [layout.TitleBar, layout.ActivityBar, layout.SideBar, layout.Split, layout.Panel, layout.StatusLine, .. layout.Groups.SelectMany(group => new[] { group.TabStrip, group.Breadcrumbs, group.Editor })];

    [Fact]
    public void On_the_right_the_side_bar_leaves_the_editor_its_place_and_grows_to_the_left()
    {
        var wishes = new LayoutWishes { SideBarIsRight = true };
        var layout = WorkbenchLayout.Of(new Size(140, 45), wishes);
        Assert.Equal((0, 100, 136), (layout.EditorArea.X, layout.SideBar.X, layout.ActivityBar.X));
        Assert.Equal(100, layout.EditorArea.Width);

        Assert.Equal(Sash.SideBar, Sashes.At(layout, new Point(100, 10)));
        Assert.Equal(46, Sashes.Drag(Sash.SideBar, layout, wishes, new Point(90, 10)).SideBarWidth);
    }
}
