namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Zen mode: one goal, nothing else.</summary>
[Collection(nameof(Bench))]
public class ZenModeTests
{
    [Fact]
    public void Nothing_but_the_page_is_shown_in_the_middle()
    {
        using var bench = Bench.Open(200, 60);
        TabsTests.Open(bench, "alert becomes").Press("Ctrl+K", "z").Wait(TimeSpan.FromSeconds(9));
        bench.Screen.Shows("Explain how an alert becomes a page").Screen.DoesNotShow("CURRICULUM", "File", "week 11", "Today");
        Assert.StartsWith(new string(' ', 40) + "Explain", bench.Screen.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80, 24, 0)]
    [InlineData(140, 45, 1)]
    [InlineData(200, 60, 1)]
    public void Where_there_is_room_a_free_row_stands_above_the_text(int width, int height, int margin)
    {
        using var bench = Bench.Open(width, height);
        TabsTests.Open(bench, "alert becomes").Press("Ctrl+K", "z").Wait(TimeSpan.FromSeconds(9));
        Assert.Equal(margin, Array.FindIndex(bench.Screen.Lines, line => line.Trim().Length > 0));
        Assert.Contains("Explain how an alert becomes a page", bench.Screen.Lines[margin], StringComparison.Ordinal);
        bench.Press("PgDn", "PgUp").Click(width / 2, 0).Press("Esc", "Ctrl+K", "z").Wait(TimeSpan.FromSeconds(9));
        Assert.Equal(margin, Array.FindIndex(bench.Screen.Lines, line => line.Trim().Length > 0));
    }

    [Fact]
    public void Esc_leaves_it_and_all_is_as_before()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "alert becomes").Wait(TimeSpan.FromSeconds(9));
        var before = bench.Screen.Text;
        bench.Press("Ctrl+K", "z").Wait(TimeSpan.FromSeconds(9));
        Assert.NotEqual(before, bench.Screen.Text);
        bench.Press("Esc");
        Assert.Equal(before, bench.Screen.Text);
    }

    [Fact]
    public void Goals_are_marked_and_commands_run_in_it()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "alert becomes").Press("Ctrl+K", "z", "d").Screen.Shows("done");
        bench.Press("x").Screen.Shows("It is done already; reopen it first.");
        bench.Press("Down").Screen.DoesNotShow("It is done already");
        bench.Press("1").SideBar.Shows("CURRICULUM");
    }

    [Fact]
    public void Private_notes_are_not_for_those_who_look_on()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "alert becomes").Press("n", "Ctrl+T").Type("I doubt it").Press("Ctrl+S");
        bench.Editor.Shows("I doubt it", "private");
        bench.Press("Ctrl+K", "z").Screen.DoesNotShow("I doubt it").Press("Esc").Editor.Shows("I doubt it");
    }
}
