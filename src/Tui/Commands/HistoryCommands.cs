namespace Onboarding.Tui.Commands;

/// <summary>What was done, and how it is done on the command line.</summary>
internal static class HistoryCommands
{
    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("history.copyCommand", "History", "Copy the command line that does the same", c => c.Workbench.CopyText(c.Workbench.ShownCommand!))
        {
            Places = [MenuPlace.Event],
            Keys = [new("y", Scope.Workbench), new("y", Scope.Notifications)],
            Hints = [new(Scope.List, 2, "copy command"), new(Scope.Notifications, 3, "copy command")],
            When = When.CommandIsShown,
        },
        new("output.show", "View", "Show the output", c => c.Workbench.ShowPanel(PanelKind.Output))
        {
            Keys = [new("7", Scope.Workbench)],
            Menu = "View",
        },
        new("output.clear", "View", "Clear the output", c => c.Workbench.Output.Clear()),
    ];
}
