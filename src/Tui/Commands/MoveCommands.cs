using System.Collections.Immutable;

namespace Onboarding.Tui.Commands;

/// <summary>Moving about in lists and on pages.</summary>
internal static class MoveCommands
{
    /// <summary>Selecting several rows.</summary>
    private static IEnumerable<WorkbenchCommand> Selecting { get; } =
    [
        new("selection.extendUp", "Selection", "Select one more row up", c => c.Workbench.ExtendSelection(-1)) { Keys = [new("Shift+Up", Scope.Outline), new("Shift+Up", Scope.Review)], When = When.SeveralCanBeSelected, IsInPalette = false },
        new("selection.extendDown", "Selection", "Select one more row down", c => c.Workbench.ExtendSelection(1)) { Keys = [new("Shift+Down", Scope.Outline), new("Shift+Down", Scope.Review)], When = When.SeveralCanBeSelected, IsInPalette = false },
        new("selection.toggle", "Selection", "Select this goal, too, or no longer", c => c.Workbench.ToggleSelected())
        {
            Keys = [new("v", Scope.Outline), new("v", Scope.Review)],
            Hints = [new(Scope.Outline, 7, "select")],
            Places = [MenuPlace.Goal],
            When = When.SeveralCanBeSelected & When.GoalOfAYearIsSelected,
        },
        new("selection.all", "Selection", "Select all goals of the list", c => c.Workbench.SelectAllRows())
        {
            Keys = [new("Ctrl+A", Scope.Outline), new("Ctrl+A", Scope.Review)],
            When = When.SeveralCanBeSelected,
        },
        new("selection.showMenu", "Selection", "Show what can be done with it", c => c.Workbench.OpenContextMenu())
        {
            Keys = [new("m", Scope.Workbench), new("Shift+F10", Scope.Workbench)],
            IsInPalette = false,
        },
    ];

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        Move("selection.up", "One row up", Movement.Up, [.. Everywhere("Up"), new("k", Scope.Workbench)]),
        Move("selection.down", "One row down", Movement.Down, [.. Everywhere("Down"), new("j", Scope.Workbench)]),
        Move("selection.pageUp", "One screen up", Movement.PageUp, Everywhere("PgUp")),
        Move("selection.pageDown", "One screen down", Movement.PageDown, Everywhere("PgDn")),
        Move("selection.start", "To the start", Movement.Start, [new("Home", Scope.Workbench), new("g", Scope.Workbench)]),
        Move("selection.end", "To the end", Movement.End, [new("End", Scope.Workbench), new("G", Scope.Workbench)]),
        Move("selection.collapse", "Collapse, or go to the parent", Movement.Collapse, [new("Left", Scope.Workbench)]),
        Move("selection.expand", "Expand, or go to the first child", Movement.Expand, [new("Right", Scope.Workbench)]),
        Move("target.next", "To the next link", Movement.NextTarget, [new("Tab", Scope.Workbench), new("Tab", Scope.Overlay), new("Tab", Scope.Field)]),
        Move("target.previous", "To the previous link", Movement.PreviousTarget, [new("Shift+Tab", Scope.Workbench), new("Shift+Tab", Scope.Overlay), new("Shift+Tab", Scope.Field)]),
        .. Selecting,
        new("selection.open", "Move", "Open what is selected", c => c.Workbench.Accept())
        {
            Places = [MenuPlace.Topic, MenuPlace.Event, MenuPlace.Problem, MenuPlace.Shortcut, MenuPlace.Setting],
            Keys = Everywhere("Enter"),
            Hints = [new(Scope.Outline, 1, "open"), new(Scope.List, 1, "open"), new(Scope.Field, 1, "to the list"), new(Scope.Overlay, 1, "choose"), new(Scope.Form, 1, "next"), new(Scope.Shortcuts, 1, "change"), new(Scope.ShortcutRows, 1, "change"), new(Scope.Settings, 1, "change")],
            IsInPalette = false,
        },
    ];

    private static WorkbenchCommand Move(string id, string title, Movement movement, ImmutableArray<KeyBinding> keys) =>
        new(id, "Move", title, c => c.Workbench.Move(movement)) { Keys = keys, IsInPalette = false };

    private static ImmutableArray<KeyBinding> Everywhere(string key) =>
        [new(key, Scope.Workbench), new(key, Scope.Overlay), new(key, Scope.Field)];
}
