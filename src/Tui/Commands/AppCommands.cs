namespace Onboarding.Tui.Commands;

/// <summary>The program as a whole.</summary>
internal static class AppCommands
{
    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("event.undo", "File", "Undo the last recording", c => c.Workbench.Undo())
        {
            Places = [MenuPlace.Event],
            Keys = [new("Ctrl+Z", Scope.Workbench), new("u", Scope.Workbench)],
            Menu = "File",
        },
        new("keys.show", "Help", "Show all keys", c => c.Workbench.ShowKeyHelp())
        {
            Places = [MenuPlace.Workbench],
            Keys = [new("?", Scope.Workbench)],
            Hints = [new(Scope.Page, 4, "keys"), new(Scope.Outline, 6, "keys"), new(Scope.List, 4, "keys")],
            Menu = "Help",
        },
        new("menu.open", "Help", "Open the menu", c => c.Workbench.OpenMenu(null))
        {
            Keys = [new("F10")],
            Menu = "Help",
        },
        new("workbench.manage", "View", "Manage: settings and keys", c => c.Workbench.OpenWorkbenchMenu()) { Keys = [new("0", Scope.Workbench)] },
        new("app.quit", "File", "Quit", c => c.Workbench.Quit())
        {
            Keys = [new("q", Scope.Workbench), new("Ctrl+Q"), new("Ctrl+C")],
            Menu = "File",
        },
    ];
}
