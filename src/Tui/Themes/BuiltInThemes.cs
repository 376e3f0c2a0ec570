using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Themes;

/// <summary>The themes inside the program: files in VS Code's form.</summary>
internal static class BuiltInThemes
{
    public static ThemeEntry Default { get; } = new("dark-plus", "Dark+");

    public static IReadOnlyList<ThemeEntry> All { get; } =
    [
        Default,
        new("light-plus", "Light+"),
        new("dark-modern", "Dark Modern"),
        new("light-modern", "Light Modern"),
        new("high-contrast", "High Contrast"),
        new("high-contrast-light", "High Contrast Light"),
    ];

    public static Palette Read(ThemeEntry theme)
    {
        using var stream = typeof(BuiltInThemes).Assembly.GetManifestResourceStream($"themes/{theme.Id}.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return WorkbenchColors.PaletteOf(ThemeFileReader.Read($"{theme.Id}.json", bytes), theme.Id, theme.Name);
    }

    /// <summary>The theme for the other time of day: light for dark, and dark for light.</summary>
    public static ThemeEntry Opposite(Palette palette)
    {
        var opposite = palette.Id switch
        {
            "dark-modern" => "light-modern",
            "light-modern" => "dark-modern",
            _ => palette.Kind switch
            {
                ThemeKind.Dark => "light-plus",
                ThemeKind.HighContrast => "high-contrast-light",
                ThemeKind.HighContrastLight => "high-contrast",
                _ => "dark-plus",
            },
        };
        return All.First(theme => theme.Id == opposite);
    }
}
