namespace Onboarding.Tui.Settings;

/// <summary>One of the values of a setting.</summary>
/// <param name="Name">As it stands in a file.</param>
/// <param name="Meaning">What it does.</param>
internal sealed record SettingChoice(string Name, string Meaning);
