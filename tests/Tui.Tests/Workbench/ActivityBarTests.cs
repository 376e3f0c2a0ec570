using Onboarding.Core.Progress;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Activity Bar with badges: one icon for each view of the side bar, numbered from the top.</summary>
[Collection(nameof(Bench))]
public class ActivityBarTests
{
    [Theory]
    [InlineData("1", 0, "CURRICULUM")]
    [InlineData("2", 1, "SEARCH")]
    [InlineData("3", 2, "TODAY")]
    [InlineData("4", 3, "QUESTIONS")]
    public void The_number_of_an_icon_and_a_click_on_it_show_its_view(string key, int place, string heading)
    {
        using var bench = Bench.Open();
        bench.Press(key).SideBar.Shows(heading);
        Assert.Equal(Icons.Current.Marker, bench.CellAt(0, 2 + (place * 3)).Grapheme);
        bench.Press("1").Click(1, 2 + (place * 3)).SideBar.Shows(heading);
    }

    [Fact]
    public void A_badge_counts_the_questions_that_wait()
    {
        using var bench = Bench.Open();
        Assert.Equal(" ", bench.CellAt(2, 12).Grapheme);
        bench.Workspace.Record(new NoteWritten(bench.Workspace.NewStamp(), null, NoteKind.Question, "Why?"));
        bench.Pump();
        Assert.Equal("1", bench.CellAt(2, 12).Grapheme);
        // Not beside the icon, which it would touch.
        Assert.Equal(" ", bench.CellAt(2, 11).Grapheme);
    }

    [Fact]
    public void The_icon_of_the_view_that_is_hidden_is_not_marked()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+B");
        Assert.Equal(" ", bench.CellAt(0, 2).Grapheme);
    }
}
