namespace Onboarding.Tui.Tests.Cli;

public class ThemeVerbTests
{
    [Fact]
    public void The_list_marks_the_theme_in_use()
    {
        using var bench = new CliBench();
        Assert.Contains("✓ dark-plus", bench.Ok("theme", "list"), StringComparison.Ordinal);
        Assert.Contains("  high-contrast-light     High Contrast Light", bench.Ok("theme"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_with_includes_is_imported_and_listed()
    {
        using var bench = new CliBench();
        bench.Write("themes/base.json", """{ "colors": { "editor.background": "#011627" } }""");
        bench.Write("themes/owl.json", """
            {
              "name": "Night Owl", // As VS Code writes them.
              "include": "./base.json",
              "colors": { "foreground": "#d6deeb", },
            }
            """);
        Assert.Contains("Imported Night Owl.", bench.Ok("theme", "import", "themes/owl.json"), StringComparison.Ordinal);
        Assert.Contains("night-owl               Night Owl  imported", bench.Ok("theme", "list"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_refused_with_its_place()
    {
        using var bench = new CliBench();
        bench.Write("owl.json", "{\n  \"colors\": { \"foreground\": \"blue\" }\n}");
        var result = bench.Run("theme", "import", "owl.json");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("owl.json:2:29: \"foreground\" must be a colour", result.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        using var bench = new CliBench();
        Assert.Contains("nowhere.json", bench.Run("theme", "import", "nowhere.json").Error, StringComparison.Ordinal);
    }
}
