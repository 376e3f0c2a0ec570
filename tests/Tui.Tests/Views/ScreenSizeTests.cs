namespace Onboarding.Tui.Tests.Views;

[Collection(nameof(Bench))]
public class ScreenSizeTests
{
    [Fact]
    public void At_80_by_24_side_bar_and_panel_give_way_and_come_when_called()
    {
        using var bench = Bench.Open(80, 24);
        bench.SideBar.IsHidden();
        bench.Panel.IsHidden();
        bench.Press("1").SideBar.Shows("CURRICULUM");
        bench.Press("Esc").SideBar.IsHidden();
        bench.Press("Ctrl+J").Panel.Shows("PROBLEMS");
    }

    [Theory]
    [InlineData(200, 60)]
    [InlineData(100, 30)]
    [InlineData(40, 10)]
    public void Every_size_shows_where_one_is(int width, int height)
    {
        using var bench = Bench.Open(width, height);
        bench.Tabs.Shows("Today").Editor.Shows("Next step").Status.Shows("Ada");
    }

    [Fact]
    public void Below_40_by_10_it_says_so_and_comes_back()
    {
        using var bench = Bench.Open();
        bench.Resize(38, 9).Screen.Shows("Onboarding needs 40 columns");
        bench.Resize(1, 1);
        bench.Resize(140, 42).SideBar.Shows("CURRICULUM").Editor.Shows("Next step");
    }

    [Fact]
    public void Wide_characters_emoji_and_combining_marks_keep_the_grid()
    {
        using var bench = Bench.Open();
        bench.Press("1").Click("Kubernetes").Click("Basics").Click("読む");
        bench.Editor.Shows("読む: the scheduler 👩‍🚀 and its café");
        // The editor's surface begins in the same column on every row: no character has pushed it.
        var (edge, editor) = (bench.Window.Parts.Groups[0].Editor, bench.CellAt(bench.Window.Parts.Groups[0].Editor.X, bench.Window.Parts.Groups[0].Editor.Bottom - 1).Attribute!.Value.Background);
        for (var y = edge.Y; y < edge.Bottom; y++)
        {
            Assert.Equal(editor, bench.CellAt(edge.X, y).Attribute!.Value.Background);
            Assert.NotEqual(editor, bench.CellAt(edge.X - 1, y).Attribute!.Value.Background);
        }
    }
}
