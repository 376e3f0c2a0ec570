namespace Onboarding.Tui.Commands;

/// <summary>Searching the texts of curriculum and journal.</summary>
internal static class SearchCommands
{
    private const string Category = "Search";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("search.show", Category, "Search in texts and notes", c => c.Workbench.ShowSearch())
        {
            Keys = [new("2", Scope.Workbench), new("Ctrl+Shift+F"), new("Ctrl+K f")],
            Menu = "View",
        },
        new("search.next", Category, "Look at the next result", c => c.Workbench.StepSearch(1)) { Keys = [new("F4")] },
        new("search.previous", Category, "Look at the result before", c => c.Workbench.StepSearch(-1)) { Keys = [new("Shift+F4")] },
        new("search.toggleCase", Category, "Match case", c => c.Workbench.SearchOptions = c.Workbench.SearchOptions with { MatchCase = !c.Workbench.SearchOptions.MatchCase })
        {
            Keys = [new("Alt+C")],
        },
        new("search.toggleWord", Category, "Match whole words", c => c.Workbench.SearchOptions = c.Workbench.SearchOptions with { WholeWord = !c.Workbench.SearchOptions.WholeWord })
        {
            Keys = [new("Alt+W")],
        },
        new("search.toggleRegex", Category, "Use a regular expression", c => c.Workbench.SearchOptions = c.Workbench.SearchOptions with { IsRegex = !c.Workbench.SearchOptions.IsRegex })
        {
            Keys = [new("Alt+R")],
        },
    ];
}
