namespace Onboarding.Tui.Settings;

/// <summary>On which side the side bar stands.</summary>
internal enum SideBarLocation
{
    Left,
    Right,
}
