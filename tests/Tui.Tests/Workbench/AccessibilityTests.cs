using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Accessibility: no meaning by colour alone, and a caret where the keys go.</summary>
[Collection(nameof(Bench))]
public class AccessibilityTests
{
    [Theory]
    [InlineData(16)]
    [InlineData(24)]
    public void Within_a_frame_the_foot_of_the_palette_stands_above_the_line(int height)
    {
        using var bench = Bench.Open(100, height, theme: "high-contrast");
        bench.Press("F1");
        var foot = Array.FindIndex(bench.Screen.Lines, line => line.Contains("? help"));
        Assert.Contains("└──", bench.Screen.Lines[foot + 1]);
        Assert.DoesNotContain("─", bench.Screen.Lines[foot]);
    }

    [Theory]
    [InlineData("F1")]
    [InlineData("F10")]
    [InlineData("?")]
    public void What_is_selected_within_a_frame_leaves_its_line_whole(string key)
    {
        using var bench = Bench.Open(100, 30, theme: "high-contrast");
        bench.Press(key, "Down");
        var lines = bench.Screen.Lines;
        var top = Array.FindIndex(lines, line => line.Contains('┌'));
        var (left, right) = (lines[top].IndexOf('┌'), lines[top].LastIndexOf('┐'));
        var bottom = Array.FindIndex(lines, top, line => line[left] == '└');
        for (var y = top + 1; y < bottom; y++) Assert.Equal("││", $"{bench.CellAt(left, y).Grapheme}{bench.CellAt(right, y).Grapheme}");
    }

    [Theory]
    [InlineData("high-contrast", nameof(ColorDepth.TrueColor), true)]
    [InlineData("dark-plus", nameof(ColorDepth.Sixteen), true)]
    [InlineData("dark-plus", nameof(ColorDepth.Monochrome), true)]
    [InlineData("dark-plus", nameof(ColorDepth.TrueColor), false)]
    public void A_side_bar_that_lies_over_the_page_ends_with_a_line_where_no_background_tells_it_apart(string theme, string colors, bool hasLine)
    {
        using var bench = Bench.Open(80, 24, theme: theme, colors: Enum.Parse<ColorDepth>(colors));
        bench.Press("4");
        Assert.Equal(hasLine, bench.CellAt(bench.Window.Parts.SideBar.Right - 1, 20).Grapheme == "│");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_status_has_a_sign_of_its_own_in_Unicode_and_in_ASCII(bool unicode)
    {
        var glyphs = unicode ? GlyphSet.Unicode : GlyphSet.Ascii;
        string[] signs = [glyphs.NotStarted, glyphs.InProgress, glyphs.Blocked, glyphs.Done, glyphs.AwaitsSignOff, glyphs.Optional, glyphs.Skipped];
        Assert.Equal(signs.Length, signs.Distinct().Count());
        if (!unicode) Assert.All(signs, sign => Assert.True(System.Text.Ascii.IsValid(sign), sign));
    }

    [Fact]
    public void Without_colours_the_selection_is_still_seen()
    {
        using var bench = Bench.Open(colors: ColorDepth.Monochrome);
        bench.Press("1", "Home");
        var list = bench.Window.Parts.SideBar;
        var selected = bench.CellAt(list.X + 4, list.Y + 3).Attribute!.Value.Style;
        var plain = bench.CellAt(list.X + 4, list.Y + 4).Attribute!.Value.Style;
        Assert.NotEqual(plain, selected);
    }

    [Fact]
    public void A_status_is_said_in_words_on_its_page()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "alert becomes").Editor.Shows("○ not started");
        bench.Press("s").Editor.Shows("◐ in progress");
        bench.Press("d").Editor.Shows("✓ done");
    }
}
