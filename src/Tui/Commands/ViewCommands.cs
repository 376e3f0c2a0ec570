namespace Onboarding.Tui.Commands;

/// <summary>What is shown where.</summary>
internal static class ViewCommands
{
    private const string Category = "View";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("palette.show", Category, "Show all commands", c => c.Workbench.OpenPalette(">"))
        {
            Places = [MenuPlace.Workbench],
            Keys = [new("F1"), new("Ctrl+Shift+P")],
            Hints = [new(Scope.Page, 6, "commands"), new(Scope.Outline, 9, "commands"), new(Scope.List, 5, "commands")],
            Menu = Category,
        },
        new("goal.find", "Go", "Go to a goal or track", c => c.Workbench.OpenPalette(""))
        {
            Keys = [new("Ctrl+P")],
            Hints = [new(Scope.Page, 5, "go to")],
            Menu = Category,
        },
        new("problems.show", Category, "Show problems", c => c.Workbench.ShowPanel(PanelKind.Problems))
        {
            Keys = [new("5", Scope.Workbench)],
            Menu = Category,
        },
        new("notes.show", Category, "Show all notes", c => c.Workbench.ShowPanel(PanelKind.Notes)) { Menu = Category },
        new("history.show", Category, "Show the history", c => c.Workbench.ShowPanel(PanelKind.History))
        {
            Keys = [new("6", Scope.Workbench)],
            Menu = Category,
        },
        new("panel.toggle", Category, "Show or hide the panel", c => c.Workbench.TogglePanel())
        {
            Keys = [new("Ctrl+J")],
            Menu = Category,
        },
        new("view.redraw", Category, "Draw the screen again", c => c.Workbench.Redraw()) { Keys = [new("Ctrl+L", Scope.Workbench)] },
        new("part.focusNext", Category, "Go to the next part", c => c.Workbench.StepFocus(1)) { Keys = [new("F6")] },
        new("part.focusPrevious", Category, "Go to the previous part", c => c.Workbench.StepFocus(-1)) { Keys = [new("Shift+F6")] },
        new("part.grow", Category, "Make the focused part larger", c => c.Workbench.ResizePart(1)) { Keys = [new("+", Scope.Workbench)] },
        new("part.shrink", Category, "Make the focused part smaller", c => c.Workbench.ResizePart(-1)) { Keys = [new("-", Scope.Workbench)] },
        new("view.toggleZen", Category, "Zen mode: the page and nothing else", c => c.Workbench.ToggleZen())
        {
            Keys = [new("Ctrl+K z"), new("z", Scope.Page)],
            Menu = Category,
        },
        new("view.dismiss", Category, "Close what lies on top", c => c.Workbench.Dismiss()) 
        {
            Keys = [new("Esc")],
            Hints = [new(Scope.Field, 2, "back"), new(Scope.List, 3, "back"), new(Scope.Note, 3, "close, kept"), new(Scope.Overlay, 3, "close"), new(Scope.Form, 4, "close"), new(Scope.Notifications, 5, "close")],
            IsInPalette = false,
        },
    ];
}
