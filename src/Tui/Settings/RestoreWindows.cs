namespace Onboarding.Tui.Settings;

/// <summary>What the start brings back of the last session.</summary>
internal enum RestoreWindows
{
    All,
    None,
}
