namespace Onboarding.Tui.Models;

/// <summary>A setting as the settings page lists it.</summary>
/// <param name="Key">Its name in the files.</param>
/// <param name="Value">As people read it; empty for an empty text.</param>
/// <param name="Source">What the value comes from: <c>default</c>, <c>user</c> or <c>workspace</c>.</param>
/// <param name="Description">What it does, in a sentence.</param>
internal sealed record SettingEntry(string Key, string Value, string Source, string Description)
{
    /// <summary>Whether the file in view can set it.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Whether a word is in its name, its value or what it does.</summary>
    public bool Has(string word) => new[] { Key, Value, Source, Description }.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
