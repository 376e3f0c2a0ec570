namespace Onboarding.Tui.Settings;

/// <summary>What a setting's value comes from; the later one wins.</summary>
internal enum SettingOrigin
{
    Default,

    /// <summary>The user's own file.</summary>
    User,

    /// <summary>The workspace's file, which the team shares.</summary>
    Workspace,
}
