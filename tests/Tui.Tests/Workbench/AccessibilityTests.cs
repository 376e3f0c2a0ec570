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
