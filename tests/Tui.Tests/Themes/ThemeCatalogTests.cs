using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Tests.Themes;

public sealed class ThemeCatalogTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onboarding-themes-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ThemeCatalog Themes => new(Path.Combine(_folder, "config"));

    [Fact]
    public void An_imported_theme_is_one_file_that_needs_no_other()
    {
        Write("vs.json", """{ "colors": { "sideBar.background": "#111111" } }""");
        var path = Write("plus.json", """{ "name": "Night Owl!", "include": "./vs.json", "colors": { "editor.background": "#011627" } }""");
        var theme = Themes.Import(path);
        File.Delete(Path.Combine(_folder, "vs.json"));
        Assert.Equal(new ThemeEntry("night-owl", "Night Owl!", IsImported: true), theme);
        Assert.Equal(theme, Themes.All()[^1]);
        Assert.Equal(new Color("#111111"), Themes.Read(Themes.Find("night owl!")!).Background[Surface.SideBar]);
    }

    [Fact]
    public void A_theme_without_a_name_is_called_after_its_file() =>
        Assert.Equal("nord", Themes.Import(Write("nord-color-theme.json", """{ "colors": { "editor.background": "#2e3440" } }""")).Name);

    [Fact]
    public void Importing_again_replaces()
    {
        Themes.Import(Write("a.json", """{ "name": "A", "colors": { "foreground": "#111111" } }"""));
        var again = Themes.Import(Write("a.json", """{ "name": "A", "colors": { "foreground": "#eeeeee" } }"""));
        Assert.Single(Themes.All(), theme => theme.IsImported);
        Assert.Equal(new Color("#eeeeee"), Themes.Read(again).Foreground[Tone.Text]);
    }

    [Fact]
    public void A_built_in_theme_keeps_its_name_to_itself()
    {
        var theme = Themes.Import(Write("dark_plus.json", """{ "name": "Dark+", "colors": { "foreground": "#eeeeee" } }"""));
        Assert.Equal("Dark+ (imported)", theme.Name);
        Assert.False(Themes.Find("Dark+")!.IsImported);
    }

    [Theory]
    [InlineData("light-plus")]
    [InlineData("Light+")]
    [InlineData("Default Light+")]
    [InlineData("LIGHT+")]
    public void A_theme_is_found_by_its_id_its_name_and_its_name_in_VS_Code(string text) => Assert.Equal("light-plus", Themes.Find(text)!.Id);

    [Fact]
    public void A_file_without_colours_is_refused_and_nothing_is_written()
    {
        var path = Write("settings.json", """{ "editor.fontSize": 14 }""");
        Assert.Contains("no \"colors\"", Assert.Throws<ThemeFileException>(() => Themes.Import(path)).Message, StringComparison.Ordinal);
        Assert.Equal(BuiltInThemes.All, Themes.All());
    }

    [Fact]
    public void A_damaged_file_among_the_imported_ones_is_listed_and_says_what_is_wrong_when_it_is_read()
    {
        Themes.Import(Write("a.json", """{ "name": "A", "colors": { "foreground": "#111111" } }"""));
        File.WriteAllText(Path.Combine(_folder, "config", "themes", "a.json"), "{ \"colors\": ");
        var damaged = Themes.All()[^1];
        Assert.Equal("a", damaged.Name);
        Assert.Contains("a.json:1:13", Assert.Throws<ThemeFileException>(() => Themes.Read(damaged)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("..")]
    [InlineData("読む")]
    [InlineData("…")]
    public void No_name_leads_out_of_the_folder(string name)
    {
        var theme = Themes.Import(Write("a.json", $$"""{ "name": "{{name}}", "colors": { "foreground": "#111111" } }"""));
        Assert.Equal(theme.Id + ".json", Path.GetFileName(Assert.Single(Directory.GetFiles(Path.Combine(_folder, "config"), "*", SearchOption.AllDirectories))));
    }

    private string Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        File.WriteAllText(full, text);
        return full;
    }
}
