using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Tests.Themes;

public sealed class ThemeIncludesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onboarding-themes-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_including_file_wins_and_the_included_one_fills_up()
    {
        Write("base/vs.json", """{ "name": "Base", "type": "light", "colors": { "foreground": "#111111", "focusBorder": "#222222" } }""");
        Write("plus.json", """{ "name": "Plus", "include": "./base/vs.json", "colors": { "foreground": "#333333" } }""");
        var theme = ThemeIncludes.Read(At("plus.json"));
        Assert.Equal(("Plus", ThemeKind.Light), (theme.Name, theme.Kind));
        Assert.Equal(new Color("#333333"), theme.Colors["foreground"]);
        Assert.Equal(new Color("#222222"), theme.Colors["focusBorder"]);
        Assert.Null(theme.Include);
    }

    [Fact]
    public void Included_token_colours_come_first_so_that_the_last_that_fits_is_the_including_files()
    {
        Write("vs.json", """{ "tokenColors": [ { "scope": "string", "settings": { "foreground": "#111111" } } ] }""");
        Write("plus.json", """{ "include": "vs.json", "tokenColors": [ { "scope": "string", "settings": { "foreground": "#222222" } } ] }""");
        Assert.Equal([new Color("#111111"), new Color("#222222")], ThemeIncludes.Read(At("plus.json")).TokenColors.Select(rule => rule.Foreground));
    }

    [Fact]
    public void Files_that_include_each_other_are_refused()
    {
        Write("a.json", """{ "include": "./b.json" }""");
        Write("b.json", """{ "include": "a.json" }""");
        Refused("a.json", "b.json:1:1: It includes a.json, which includes it.");
    }

    [Fact]
    public void A_chain_of_nine_files_is_refused_and_one_of_eight_is_not()
    {
        for (var i = 0; i < 9; i++) Write($"{i}.json", i == 8 ? """{ "colors": {} }""" : $$"""{ "include": "{{i + 1}}.json" }""");
        Refused("0.json", "7.json:1:1: It is the 8th file");
        ThemeIncludes.Read(At("1.json"));
    }

    [Fact]
    public void An_absolute_path_is_refused()
    {
        Write("vs.json", "{}");
        Write("plus.json", $$"""{ "include": "{{At("vs.json").Replace("\\", "\\\\", StringComparison.Ordinal)}}" }""");
        Refused("plus.json", "must be a path beside the file");
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        Write("plus.json", """{ "include": "./gone.json" }""");
        Refused("plus.json", "plus.json:1:1: It includes ./gone.json, and there is no such file.");
    }

    [Fact]
    public void A_mistake_in_an_included_file_names_that_file()
    {
        Write("vs.json", "{\n  \"colors\": { \"foreground\": \"blue\" }\n}");
        Write("plus.json", """{ "include": "vs.json" }""");
        Refused("plus.json", "vs.json:2:29: \"foreground\" must be a colour");
    }

    private void Refused(string path, string because) =>
        Assert.Contains(because, Assert.Throws<ThemeFileException>(() => ThemeIncludes.Read(At(path))).Message, StringComparison.Ordinal);

    private string At(string path) => Path.Combine(_folder, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }
}
