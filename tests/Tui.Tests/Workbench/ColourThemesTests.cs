using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>The row of the workbench's table: built-in four; a VS Code colour-theme JSON file can be imported.</summary>
[Collection(nameof(Bench))]
public class ColourThemesTests
{
    [Fact]
    public void The_list_shows_each_theme_while_one_moves_and_Enter_keeps_it()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", "Ctrl+T").Screen.Shows("Dark+", "Light+", "High Contrast", "High Contrast Light", "Dark Modern", "Light Modern");
        Assert.Equal(new Color("#1e1e1e"), PageColour(bench));
        bench.Press("Down");
        Assert.Equal(new Color("#ffffff"), PageColour(bench));
        bench.Press("Enter").Screen.Shows("Theme: Light+");
        Assert.Equal(new Color("#ffffff"), PageColour(bench));
        Assert.Equal("light-plus", bench.Settings.Values.Of(SettingsTable.ColorTheme));
    }

    [Fact]
    public void Esc_restores_the_theme_from_before()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", "Ctrl+T", "Down", "Down", "Down");
        Assert.NotEqual("dark-plus", bench.Window.Theme.Id);
        bench.Press("Esc");
        Assert.Equal("dark-plus", bench.Window.Theme.Id);
        Assert.Equal(new Color("#1e1e1e"), PageColour(bench));
        Assert.Equal("dark-plus", bench.Settings.Values.Of(SettingsTable.ColorTheme));
    }

    [Fact]
    public void Typing_finds_a_theme_and_shows_it()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", "Ctrl+T").Type("hcl");
        Assert.Equal("high-contrast-light", bench.Window.Theme.Id);
    }

    [Fact]
    public void The_list_begins_at_the_theme_in_use()
    {
        using var bench = Bench.Open(theme: "light-modern");
        bench.Press("Ctrl+K", "Ctrl+T");
        Assert.Equal("light-modern", bench.Window.Theme.Id);
        bench.Press("Enter");
        Assert.Equal("light-modern", bench.Settings.Values.Of(SettingsTable.ColorTheme));
    }

    [Fact]
    public void One_command_goes_from_dark_to_light_and_back()
    {
        using var bench = Bench.Open();
        Run(bench, "Switch between light and dark");
        Assert.Equal("light-plus", bench.Settings.Values.Of(SettingsTable.ColorTheme));
        Run(bench, "Switch between light and dark");
        Assert.Equal("dark-plus", bench.Settings.Values.Of(SettingsTable.ColorTheme));
    }

    [Fact]
    public void A_theme_of_VS_Code_is_imported_by_its_path_shown_and_listed()
    {
        using var bench = Bench.Open();
        var path = Path.Combine(bench.Folder, "owl.json");
        File.WriteAllText(path, """
            {
              // As VS Code writes them.
              "name": "Night Owl",
              "colors": { "editor.background": "#011627", "foreground": "#d6deeb", },
            }
            """);
        Run(bench, "Import a colour theme of VS Code").Type(path).Press("Enter").Screen.Shows("Theme: Night Owl");
        Assert.Equal(new Color("#011627"), PageColour(bench));
        File.Delete(path);
        bench.Press("Ctrl+K", "Ctrl+T").Screen.Shows("Night Owl", "imported");
    }

    [Fact]
    public void A_file_that_is_no_theme_says_where_it_is_wrong_and_the_prompt_stays()
    {
        using var bench = Bench.Open();
        var path = Path.Combine(bench.Folder, "o.json");
        File.WriteAllText(path, "{\n  \"colors\": { \"foreground\": \"blue\" }\n}");
        Run(bench, "Import a colour theme of VS Code").Type(path).Press("Enter").Screen.Shows("o.json:2:29: \"foreground\" must be a colour");
        Assert.Equal("dark-plus", bench.Window.Theme.Id);
    }

    [Fact]
    public void Without_colours_reverse_underline_and_lines_tell_what_colours_would()
    {
        using var bench = Bench.Open(colors: ColorDepth.Monochrome);
        var (side, page) = (bench.Window.Parts.SideBar, bench.Window.Parts.Groups[0].Editor);
        TextStyle Selection() => Enumerable.Range(side.Y, side.Height).Select(y => bench.CellAt(side.X + 3, y).Attribute!.Value.Style).Aggregate((one, other) => one | other);
        bench.Press("1");
        Assert.True(Selection().HasFlag(TextStyle.Reverse));
        bench.Press("F6");
        Assert.False(Selection().HasFlag(TextStyle.Reverse));
        Assert.True(Selection().HasFlag(TextStyle.Underline));
        Assert.Equal("│", bench.CellAt(page.X, page.Bottom - 1).Grapheme);
        bench.Press("F1").Screen.Shows("┌───", "───┘");
    }

    [Fact]
    public void A_theme_that_there_is_not_is_said_with_the_one_that_was_meant()
    {
        using var bench = Bench.Open(theme: "ligth-plus");
        bench.Screen.Shows("There is no theme 'ligth-plus'. Did you mean 'light-plus'?");
        Assert.Equal("dark-plus", bench.Window.Theme.Id);
    }

    [Theory]
    [InlineData(ColorDepth.TrueColor)]
    [InlineData(ColorDepth.TwoHundredFiftySix)]
    [InlineData(ColorDepth.Sixteen)]
    [InlineData(ColorDepth.Monochrome)]
    public void Every_theme_can_be_looked_at_with_any_number_of_colours(object depth)
    {
        using var bench = Bench.Open(80, 24, colors: (ColorDepth)depth);
        bench.Press("Ctrl+K", "Ctrl+T");
        for (var i = 0; i < 6; i++) bench.Press("Down").Screen.Shows("High Contrast Light");
    }

    private static Bench Run(Bench bench, string command) => bench.Press("F1").Type(command).Press("Enter");

    private static Color PageColour(Bench bench)
    {
        var page = bench.Window.Parts.Groups[0].Editor;
        return bench.CellAt(page.X, page.Bottom - 1).Attribute!.Value.Background;
    }
}
