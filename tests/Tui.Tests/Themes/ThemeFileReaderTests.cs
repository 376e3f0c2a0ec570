using System.Text;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Tests.Themes;

public class ThemeFileReaderTests
{
    [Fact]
    public void Comments_and_trailing_commas_are_read_over()
    {
        var theme = Read("""
            // Solar
            {
              "name": "Solar", /* the name */
              "type": "light",
              "semanticHighlighting": true,
              "colors": { "editor.background": "#fdf6e3", "focusBorder": null, },
            }
            """);
        Assert.Equal("Solar", theme.Name);
        Assert.Equal(ThemeKind.Light, theme.Kind);
        Assert.Equal(new Color("#fdf6e3"), Assert.Single(theme.Colors).Value);
    }

    [Theory]
    [InlineData("#abc", 0xaa, 0xbb, 0xcc, 255)]
    [InlineData("#abc8", 0xaa, 0xbb, 0xcc, 0x88)]
    [InlineData("#A1b2C3", 0xa1, 0xb2, 0xc3, 255)]
    [InlineData("#a1b2c340", 0xa1, 0xb2, 0xc3, 0x40)]
    public void A_colour_has_three_four_six_or_eight_digits(string text, int red, int green, int blue, int alpha) =>
        Assert.Equal(new Color(red, green, blue, alpha), Read($$"""{ "colors": { "foreground": "{{text}}" } }""").Colors["foreground"]);

    [Theory]
    [InlineData("\"red\"")]
    [InlineData("\"#12345\"")]
    [InlineData("\"#12345g\"")]
    [InlineData("\"\"")]
    [InlineData("7")]
    [InlineData("{}")]
    public void What_is_no_colour_is_named_with_its_place(string value)
    {
        var fault = Assert.Throws<ThemeFileException>(() => Read("{\n  \"colors\": {\n    \"editor.background\": " + value + "\n  }\n}"));
        Assert.StartsWith("solar.json:3:26: \"editor.background\" must be a colour", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"colors\": ", "solar.json:1:13: ")]
    [InlineData("{\n  \"colors\": {} \"type\": \"dark\" }", "solar.json:2:16: ")]
    [InlineData("[]", "solar.json:1:1: A colour theme is an object")]
    [InlineData("", "solar.json:1:1: A colour theme is an object")]
    [InlineData("{\n\"type\": \"sepia\" }", "solar.json:2:9: \"type\" must be")]
    [InlineData("{ \"colors\": [] }", "solar.json:1:13: \"colors\" must be an object")]
    [InlineData("{ \"name\": 3 }", "solar.json:1:11: \"name\" must be a text")]
    public void A_mistake_says_where_it_is(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<ThemeFileException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Token_colours_come_from_lists_of_scopes_and_from_scopes_with_commas()
    {
        var theme = Read("""
            { "tokenColors": [
                { "settings": { "foreground": "#111111" } },
                { "scope": ["markup.heading", "entity.name.section"], "settings": { "foreground": "#222222" } },
                { "scope": "markup.inline.raw, string", "settings": { "foreground": "#333333" } },
                { "scope": "markup.bold", "settings": { "fontStyle": "bold" } }
            ] }
            """);
        Assert.Equal(["markup.heading", "entity.name.section", "markup.inline.raw", "string"], theme.TokenColors.Select(rule => rule.Scope));
        Assert.Equal(new Color("#333333"), theme.TokenColors[2].Foreground);
    }

    [Fact]
    public void Token_colours_in_a_file_of_their_own_are_left_alone() => Assert.Empty(Read("""{ "tokenColors": "./solar.tmTheme" }""").TokenColors);

    [Fact]
    public void What_was_written_reads_the_same()
    {
        var theme = Read("""
            { "name": "Solar", "type": "hcLight", "colors": { "foreground": "#11223344", "editor.background": "#fff" },
              "tokenColors": [ { "scope": "string", "settings": { "foreground": "#333333" } } ] }
            """);
        var again = ThemeFileReader.Read("again.json", ThemeFileWriter.Write(theme));
        Assert.Equal((theme.Name, theme.Kind), (again.Name, again.Kind));
        Assert.Equal(theme.Colors, again.Colors);
        Assert.Equal(theme.TokenColors.AsEnumerable(), again.TokenColors);
    }

    private static ThemeFile Read(string json) => ThemeFileReader.Read("solar.json", Encoding.UTF8.GetBytes(json));
}
