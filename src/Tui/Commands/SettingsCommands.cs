using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Commands;

/// <summary>Settings and keys, and their files.</summary>
internal static class SettingsCommands
{
    private const string Category = "Preferences";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("settings.open", Category, "Open the settings", c => c.Workbench.OpenSettings())
        {
            Places = [MenuPlace.Workbench],
            Keys = [new("Ctrl+K ,"), new("Ctrl+,")],
            Menu = "File",
        },
        new("settings.openFile", Category, "Open the file of your settings", c => c.Workbench.OpenSettingsFile(SettingOrigin.User)) { Keys = [new("Ctrl+O", Scope.Settings)] },
        new("settings.openWorkspaceFile", Category, "Open the file of the workspace's settings", c => c.Workbench.OpenSettingsFile(SettingOrigin.Workspace)),
        new("settings.reset", Category, "Reset the setting", c => c.Workbench.ResetSetting())
        {
            Keys = [new("Ctrl+D", Scope.Settings)],
            IsInPalette = false,
        },
        new("keys.configure", Category, "Open the keyboard shortcuts", c => c.Workbench.ConfigureKeys())
        {
            Places = [MenuPlace.Workbench],
            Keys = [new("Ctrl+K Ctrl+S")],
            Menu = "File",
        },
        new("keys.openFile", Category, "Open the file of your keys", c => c.Workbench.OpenKeysFile()) { Keys = [new("Ctrl+O", Scope.Shortcuts)] },
        new("keys.record", Category, "Find a key by pressing it", c => c.Workbench.RecordKeys())
        {
            Keys = [new("Ctrl+R", Scope.Shortcuts), new("Alt+K", Scope.Shortcuts)],
            IsInPalette = false,
        },
        new("keys.remove", Category, "Take the key away", c => c.Workbench.RemoveKey())
        {
            Keys = [new("Del", Scope.Shortcuts)],
            IsInPalette = false,
        },
        new("keys.reset", Category, "Reset the command's keys", c => c.Workbench.ResetKeys())
        {
            Keys = [new("Ctrl+D", Scope.Shortcuts)],
            IsInPalette = false,
        },
    ];
}
