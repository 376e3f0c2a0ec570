using Onboarding.Core.Sources;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Themes;

/// <summary>The themes that there are: those inside the program, and those that the user imported.</summary>
/// <param name="configFolder">Where the user's own settings are; the imported themes are below it. Need not exist.</param>
internal sealed class ThemeCatalog(string configFolder)
{
    /// <summary>The folder of imported themes, below that of the settings.</summary>
    public const string FolderName = "themes";

    private readonly string _folder = Path.Combine(configFolder, FolderName);

    /// <summary>The built-in themes, then the user's own by name.</summary>
    public IReadOnlyList<ThemeEntry> All() => [.. BuiltInThemes.All, .. Imported()];

    /// <summary>The theme of an id or a name; null for none.</summary>
    public ThemeEntry? Find(string text) => BuiltInThemes.All.FirstOrDefault(theme => theme.IsNamed(text)) ?? Imported().FirstOrDefault(theme => theme.IsNamed(text));

    /// <summary>What is wrong with the themes that settings name: there is none of the name.</summary>
    public IEnumerable<Diagnostic> Problems(SettingsStore settings) => settings.PlacesOf(SettingsTable.ColorTheme)
        .Where(set => Find(set.Value) is null)
        .Select(set => SettingsRules.UnknownTheme.At(set.At, set.Value, NearestName.Question(set.Value, All().Select(theme => theme.Id))));

    /// <summary>A theme's colours.</summary>
    /// <exception cref="ThemeFileException">The user's file is damaged.</exception>
    /// <exception cref="IOException">The user's file can't be read.</exception>
    public Palette Read(ThemeEntry theme) =>
        theme.IsImported ? WorkbenchColors.PaletteOf(ThemeIncludes.Read(PathOf(theme.Id)), theme.Id, theme.Name) : BuiltInThemes.Read(theme);

    /// <summary>Copies a theme, with all that it includes, into the user's folder. One of the same name is replaced.</summary>
    /// <exception cref="ThemeFileException">It is no theme.</exception>
    /// <exception cref="IOException">A file can't be read or written.</exception>
    public ThemeEntry Import(string path)
    {
        var theme = ThemeIncludes.Read(path);
        if (theme.Colors.IsEmpty) throw new ThemeFileException(new SourceLocation(path, 1, 1), "It has no \"colors\", so there is nothing to show.");
        var name = string.IsNullOrWhiteSpace(theme.Name) ? NameOf(path) : theme.Name.Trim();
        if (BuiltInThemes.All.Any(known => known.IsNamed(name))) name += " (imported)";
        var entry = new ThemeEntry(IdOf(name), name, IsImported: true);
        Directory.CreateDirectory(_folder);
        File.WriteAllBytes(PathOf(entry.Id), ThemeFileWriter.Write(theme with { Name = name }));
        return entry;
    }

    private IEnumerable<ThemeEntry> Imported()
    {
        if (!Directory.Exists(_folder)) return [];
        return Directory.EnumerateFiles(_folder, "*.json")
            .Select(path => new ThemeEntry(Path.GetFileNameWithoutExtension(path), NameIn(path), IsImported: true))
            .OrderBy(theme => theme.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The name that a file gives itself. A damaged one is named after the file: choosing it says what is wrong.</summary>
    private static string NameIn(string path)
    {
        try
        {
            return ThemeFileReader.Read(path, File.ReadAllBytes(path)).Name ?? NameOf(path);
        }
        catch (Exception fault) when (fault is ThemeFileException or IOException or UnauthorizedAccessException)
        {
            return NameOf(path);
        }
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path).Replace("-color-theme", "", StringComparison.Ordinal);

    /// <summary>A name as the name of a file: letters and digits, lower case, with dashes between.</summary>
    private static string IdOf(string name)
    {
        var letters = name.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-');
        var id = string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return id.Length == 0 ? "theme" : id[..Math.Min(id.Length, 60)];
    }

    private string PathOf(string id) => Path.Combine(_folder, id + ".json");
}
