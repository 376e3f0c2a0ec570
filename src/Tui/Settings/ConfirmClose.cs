namespace Onboarding.Tui.Settings;

/// <summary>Whether quitting asks first.</summary>
internal enum ConfirmClose
{
    Never,
    Always,
}
