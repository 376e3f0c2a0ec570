namespace Onboarding.Tui.Commands;

/// <summary>What the workbench looks like.</summary>
internal static class ThemeCommands
{
    private const string Category = "Theme";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("theme.select", Category, "Choose a colour theme…", c => c.Workbench.SelectTheme())
        {
            Places = [MenuPlace.Workbench],
            Keys = [new("Ctrl+K Ctrl+T")],
            Menu = "View",
        },
        new("view.toggleTheme", Category, "Switch between light and dark", c => c.Workbench.ToggleTheme()),
        new("theme.import", Category, "Import a colour theme of VS Code…", c => c.Workbench.Ask(new Prompt("Import a colour theme", "The path of a colour-theme JSON file", c.Workbench.ImportTheme))),
    ];
}
