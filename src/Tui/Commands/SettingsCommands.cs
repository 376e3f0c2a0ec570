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
        new("settings.chooseEditor", Category, "Choose the editor that opens files", c => c.Workbench.OpenSettings(SettingsTable.ExternalEditor))
        {
            Keys = [new("Ctrl+K e")],
        },
        new("settings.openFile", Category, "Open the file of your settings", c => c.Workbench.OpenSettingsFile(SettingOrigin.User)) 
        {
            Places = [MenuPlace.Setting],
            Keys = [new("Ctrl+O", Scope.Settings)],
            Hints = [new(Scope.Settings, 4, "file")],
        },
        new("settings.openWorkspaceFile", Category, "Open the file of the workspace's settings", c => c.Workbench.OpenSettingsFile(SettingOrigin.Workspace)),
        new("settings.switchFile", Category, "Switch between your settings and the workspace's", c => c.Workbench.SwitchSettingsFile())
        {
            Keys = [new("Tab", Scope.Settings)],
            Hints = [new(Scope.Settings, 3, "user or workspace")],
            IsInPalette = false,
        },
        new("settings.reset", Category, "Reset the setting", c => c.Workbench.ResetSetting())
        {
            Places = [MenuPlace.Setting],
            Hints = [new(Scope.Settings, 2, "reset")],
            Keys = [new("Ctrl+D", Scope.Settings)],
            IsInPalette = false,
        },
        new("keys.configure", Category, "Open the keyboard shortcuts", c => c.Workbench.ConfigureKeys())
        {
            Places = [MenuPlace.Workbench],
            Keys = [new("Ctrl+K Ctrl+S")],
            Menu = "File",
        },
        new("keys.openFile", Category, "Open the file of your keys", c => c.Workbench.OpenKeysFile()) 
        {
            Places = [MenuPlace.Shortcut],
            Keys = [new("Ctrl+O", Scope.Shortcuts)],
            Hints = [new(Scope.Shortcuts, 4, "file"), new(Scope.ShortcutRows, 4, "file")],
        },
        new("keys.record", Category, "Find a key by pressing it", c => c.Workbench.RecordKeys())
        {
            Keys = [new("Ctrl+R", Scope.Shortcuts), new("Alt+K", Scope.Shortcuts)],
            Hints = [new(Scope.Shortcuts, 2, "press to find")],
            IsInPalette = false,
        },
        new("keys.remove", Category, "Take the key away", c => c.Workbench.RemoveKey())
        {
            Places = [MenuPlace.Shortcut],
            Keys = [new("Del", Scope.ShortcutRows)],
            Hints = [new(Scope.ShortcutRows, 2, "remove")],
            IsInPalette = false,
        },
        new("keys.reset", Category, "Reset the command's keys", c => c.Workbench.ResetKeys())
        {
            Places = [MenuPlace.Shortcut],
            Keys = [new("Ctrl+D", Scope.Shortcuts)],
            Hints = [new(Scope.Shortcuts, 3, "reset"), new(Scope.ShortcutRows, 3, "reset")],
            IsInPalette = false,
        },
    ];
}
