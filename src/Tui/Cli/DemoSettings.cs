using Onboarding.Tui.Commands;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;

namespace Onboarding.Tui.Cli;

/// <summary>The user's settings, keys and imported themes as a copy for the demo: it looks as usual, and what is changed in it changes nothing of the user's.</summary>
internal static class DemoSettings
{
    /// <summary>Copies what is there and can be read.</summary>
    /// <param name="from">The user's folder of settings; need not exist.</param>
    /// <param name="to">The demo's, which is made.</param>
    public static void Copy(string from, string to)
    {
        foreach (var path in FilesIn(from))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            try
            {
                File.WriteAllBytes(copy, File.ReadAllBytes(path));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // A demo without this file is better than none.
            }
        }
    }

    private static IEnumerable<string> FilesIn(string folder)
    {
        var themes = Path.Combine(folder, ThemeCatalog.FolderName);
        IEnumerable<string> files = [Path.Combine(folder, SettingsFile.Name), Path.Combine(folder, KeybindingsFile.Name), .. Directory.Exists(themes) ? Directory.EnumerateFiles(themes, "*.json") : []];
        return files.Where(File.Exists);
    }
}
