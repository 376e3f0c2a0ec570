namespace Onboarding.Tui.Commands;

/// <summary>Tabs and their groups.</summary>
internal static class TabCommands
{
    private const string Category = "Tab";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("tab.close", Category, "Close the tab", c => c.Workbench.CloseTab())
        {
            Places = [MenuPlace.Tab],
            Keys = [new("Ctrl+W"), new("w", Scope.Workbench)],
            When = When.TabIsOpen & When.TabIsNotPinned,
            Menu = "File",
        },
        new("tab.closeOthers", Category, "Close the other tabs", c => c.Workbench.CloseOtherTabs()) { Places = [MenuPlace.Tab], When = When.TabIsOpen },
        new("tab.closeAll", Category, "Close all tabs", c => c.Workbench.CloseAllTabs()) { Places = [MenuPlace.Tab], Keys = [new("Ctrl+K Ctrl+W")], When = When.TabIsOpen },
        new("tab.reopen", Category, "Reopen the closed tab", c => c.Workbench.ReopenTab())
        {
            Places = [MenuPlace.Tab],
            Keys = [new("Ctrl+K Ctrl+O"), new("Ctrl+Shift+T")],
            When = When.TabWasClosed,
            Menu = "File",
        },
        new("tab.keep", Category, "Keep the tab open", c => c.Workbench.KeepTab()) { Places = [MenuPlace.Tab], Keys = [new("Ctrl+K Enter")], When = When.TabIsOpen },
        new("tab.togglePin", Category, "Pin or unpin the tab", c => c.Workbench.TogglePinTab()) { Places = [MenuPlace.Tab], Keys = [new("Ctrl+K p")], When = When.TabIsOpen },
        new("tab.next", Category, "Next tab", c => c.Workbench.StepTab(1)) { Keys = [new("Ctrl+PgDn"), new("]", Scope.Workbench)], When = When.TabIsOpen },
        new("tab.previous", Category, "Previous tab", c => c.Workbench.StepTab(-1)) { Keys = [new("Ctrl+PgUp"), new("[", Scope.Workbench)], When = When.TabIsOpen },
        new("tab.switch", Category, "Go to a tab used recently", c => c.Workbench.SwitchTab()) { Keys = [new("Ctrl+E"), new("Ctrl+Tab")], When = When.TabIsOpen },
        new("editor.split", "View", "Split the editor", c => c.Workbench.SplitEditor())
        {
            Places = [MenuPlace.Tab],
            Keys = [new("Ctrl+\\"), new("|", Scope.Workbench)],
            When = When.TabIsOpen & When.EditorIsWhole,
            Menu = "View",
        },
        new("editor.join", "View", "Join the split editor", c => c.Workbench.JoinEditors()) { Places = [MenuPlace.Tab], Keys = [new("Ctrl+K Ctrl+J")], When = When.EditorIsSplit, Menu = "View" },
        new("editor.focusOther", "View", "Go to the other side of the split", c => c.Workbench.FocusOtherGroup()) { Keys = [new("Ctrl+K Ctrl+K")], When = When.EditorIsSplit },
        new("breadcrumbs.open", "View", "Show what stands beside this page", c => c.Workbench.OpenBreadcrumbs()) { Keys = [new(".", Scope.Workbench), new("Ctrl+K .")], When = When.PathIsShown },
        new("tab.move", Category, "Move the tab to the other side", c => c.Workbench.MoveTab()) { Places = [MenuPlace.Tab], Keys = [new("Ctrl+K m")], When = When.TabIsOpen & When.TabCanMove },
    ];
}
