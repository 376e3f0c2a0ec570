using Onboarding.Core.Sources;

namespace Onboarding.Tui.Themes;

/// <summary>Reads a theme's file with those that it includes, as one.</summary>
internal static class ThemeIncludes
{
    private const int Deepest = 8;
    private const long Largest = 4 << 20;

    /// <summary>The theme with everything that its includes add.</summary>
    /// <exception cref="ThemeFileException">One of the files is no theme, or includes itself, or too many others.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ThemeFile Read(string path) => Read(Path.GetFullPath(path), []);

    private static ThemeFile Read(string path, List<string> open)
    {
        if (new FileInfo(path).Length > Largest) throw Wrong(path, "The file is too large for a colour theme.");
        var theme = ThemeFileReader.Read(path, File.ReadAllBytes(path));
        open.Add(path);
        if (theme.Include is not { } include) return theme;
        if (Path.IsPathRooted(include)) throw Wrong(path, $"\"include\" must be a path beside the file, and {include} is not.");
        var included = Path.GetFullPath(include, Path.GetDirectoryName(path)!);
        if (open.Contains(included)) throw Wrong(path, $"It includes {include}, which includes it.");
        if (open.Count == Deepest) throw Wrong(path, $"It is the {Deepest}th file that includes another; that is too many.");
        if (!File.Exists(included)) throw Wrong(path, $"It includes {include}, and there is no such file.");
        return theme.Over(Read(included, open));
    }

    private static ThemeFileException Wrong(string path, string reason) => new(new SourceLocation(path, 1, 1), reason);
}
