using System.Text;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Tests.Themes;

public class WorkbenchColorsTests
{
    [Theory]
    [InlineData("#002b36", ThemeKind.Dark)]
    [InlineData("#fdf6e3", ThemeKind.Light)]
    public void A_theme_without_a_type_is_what_its_background_is(string background, object kind) =>
        Assert.Equal((ThemeKind)kind, PaletteOf($$"""{ "colors": { "editor.background": "{{background}}" } }""").Kind);

    [Fact]
    public void What_a_theme_lacks_is_made_from_its_page()
    {
        var palette = PaletteOf("""{ "colors": { "editor.background": "#002b36", "foreground": "#93a1a1" } }""");
        Assert.Equal(new Color("#002b36"), palette.Background[Surface.Editor]);
        Assert.Equal(palette.Background[Surface.Editor], palette.Background[Surface.ActiveTab]);
        Assert.NotEqual(palette.Background[Surface.Editor], palette.Background[Surface.SideBar]);
        // The bluish page makes a bluish side bar, not a grey one.
        var side = palette.Background[Surface.SideBar];
        Assert.True(side.B > side.R, side.ToString());
        Assert.Equal(new Color("#93a1a1"), palette.Foreground[Tone.Text]);
    }

    [Fact]
    public void An_empty_theme_still_has_a_colour_for_everything()
    {
        var palette = PaletteOf("{}");
        foreach (var surface in Enum.GetValues<Surface>()) Assert.Equal(255, palette.Background[surface].A);
        foreach (var tone in Enum.GetValues<Tone>()) Assert.True(palette.Foreground.ContainsKey(tone));
    }

    [Fact]
    public void See_through_backgrounds_lie_on_the_page()
    {
        var palette = PaletteOf("""{ "colors": { "editor.background": "#000000", "sideBar.background": "#ffffff80" } }""");
        Assert.Equal(new Color("#808080"), palette.Background[Surface.SideBar]);
    }

    [Fact]
    public void See_through_texts_lie_on_their_surface()
    {
        var theme = new Theme(PaletteOf("""{ "colors": { "editor.background": "#000000", "foreground": "#ffffffcc" } }"""), ColorDepth.TrueColor);
        Assert.Equal(new Color("#cccccc"), theme.For(Surface.Editor, Tone.Text).Foreground);
    }

    [Fact]
    public void A_colour_that_can_not_be_seen_counts_as_none() =>
        Assert.NotEqual(new Color("#ff0000"), PaletteOf("""{ "colors": { "sideBar.background": "#ff000000" } }""").Background[Surface.SideBar]);

    [Fact]
    public void Headings_code_and_links_take_the_colours_of_Markdown()
    {
        var palette = PaletteOf("""
            { "tokenColors": [
                { "scope": "markup", "settings": { "foreground": "#010101" } },
                { "scope": "markup.heading", "settings": { "foreground": "#111111" } },
                { "scope": "markup.inline.raw", "settings": { "foreground": "#222222" } },
                { "scope": "markup.underline.link.markdown", "settings": { "foreground": "#333333" } }
            ] }
            """);
        Assert.Equal(new Color("#111111"), palette.Foreground[Tone.Heading]);
        Assert.Equal(new Color("#222222"), palette.Foreground[Tone.Code]);
        Assert.Equal(new Color("#333333"), palette.Foreground[Tone.Link]);
    }

    [Fact]
    public void High_contrast_tells_the_selection_by_a_line_and_panes_by_borders()
    {
        var palette = PaletteOf("""{ "type": "hcDark", "colors": { "contrastBorder": "#6fc3df" } }""");
        Assert.Null(palette.SelectedRow);
        Assert.Equal(new Color("#6fc3df"), palette.Border);
        Assert.Equal(Shade.Black, palette.Background[Surface.SideBar]);
        Assert.True(new Theme(palette, ColorDepth.TrueColor).For(Surface.SideBar, Tone.Text, state: RowState.Selected).Style.HasFlag(TextStyle.Underline));
    }

    private static Palette PaletteOf(string json) => WorkbenchColors.PaletteOf(ThemeFileReader.Read("test.json", Encoding.UTF8.GetBytes(json)), "test", "Test");
}
