namespace Onboarding.Tui.Settings;

/// <summary>Whether a part of the workbench is shown at the start.</summary>
internal enum PartVisibility
{
    /// <summary>Where there is room.</summary>
    Auto,
    Visible,
    Hidden,
}
