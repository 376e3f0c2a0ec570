namespace Onboarding.Tui.Settings;

/// <summary>The page that opens at the start.</summary>
internal enum StartupEditor
{
    Today,
    NextStep,
    None,
}
