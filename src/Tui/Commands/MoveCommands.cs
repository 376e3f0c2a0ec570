using System.Collections.Immutable;

namespace Onboarding.Tui.Commands;

/// <summary>Moving about in lists and on pages.</summary>
internal static class MoveCommands
{
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
        new("selection.open", "Move", "Open what is selected", c => c.Workbench.Accept())
        {
            Keys = Everywhere("Enter"),
            Hints = [new(Scope.Outline, 1, "open"), new(Scope.List, 1, "open"), new(Scope.Field, 1, "to the list"), new(Scope.Overlay, 1, "choose")],
            IsInPalette = false,
        },
    ];

    private static WorkbenchCommand Move(string id, string title, Movement movement, ImmutableArray<KeyBinding> keys) =>
        new(id, "Move", title, c => c.Workbench.Move(movement)) { Keys = keys, IsInPalette = false };

    private static ImmutableArray<KeyBinding> Everywhere(string key) =>
        [new(key, Scope.Workbench), new(key, Scope.Overlay), new(key, Scope.Field)];
}
