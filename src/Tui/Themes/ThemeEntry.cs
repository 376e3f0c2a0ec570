namespace Onboarding.Tui.Themes;

/// <summary>A theme that can be chosen.</summary>
/// <param name="Id">What the setting names.</param>
/// <param name="Name">What the list of themes shows.</param>
/// <param name="IsImported">Whether it is the user's own.</param>
internal sealed record ThemeEntry(string Id, string Name, bool IsImported = false)
{
    /// <summary>Whether a setting names this theme: by id, by name, or as VS Code names its own.</summary>
    public bool IsNamed(string text) =>
        string.Equals(text, Id, StringComparison.OrdinalIgnoreCase)
        || string.Equals(text, Name, StringComparison.OrdinalIgnoreCase)
        || (!IsImported && string.Equals(text, $"Default {Name}", StringComparison.OrdinalIgnoreCase));
}
