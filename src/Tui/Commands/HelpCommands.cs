namespace Onboarding.Tui.Commands;

/// <summary>Learning the workbench.</summary>
internal static class HelpCommands
{
    private const string Category = "Help";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("help.gettingStarted", Category, "Getting started", c => c.Workbench.ShowGettingStarted()) { Menu = Category },
        new("help.resetGettingStarted", Category, "Begin getting started anew", c => c.Workbench.ResetGettingStarted()),
        new("person.introduce", Category, "Say who you are", c => c.Workbench.AskWho()) { When = When.IsUnknown },
    ];
}
