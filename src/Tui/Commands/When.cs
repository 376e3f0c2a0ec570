using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Commands;

/// <summary>A condition with the sentence that tells a user what is missing.</summary>
internal sealed record When
{
    private readonly Func<CommandContext, string?> _missing;

    private When(string name, Func<CommandContext, string?> missing)
    {
        Name = name;
        _missing = missing;
    }

    public static When Always { get; } = new("always", _ => null);

    public static When GoalSelected { get; } = Holds("goalSelected", c => c.Goal is not null, "Select a goal first.");

    public static When GoalIsOpen { get; } = new("goalIsOpen", c => c.Goal?.Status switch
    {
        GoalStatus.Done => "It is done already; reopen it first.",
        GoalStatus.SignedOff => "It is signed off already; reopen it first.",
        GoalStatus.Skipped => "It is skipped; reopen it first.",
        _ => null,
    });

    public static When GoalIsClosed { get; } = Holds("goalIsClosed", c => c.Goal?.Status is GoalStatus.Done or GoalStatus.SignedOff or GoalStatus.Skipped, "Only a goal that is done or skipped can be reopened.");

    public static When GoalCanStart { get; } = Holds("goalCanStart", c => c.Goal?.Status != GoalStatus.InProgress, "It is in progress already.");

    public static When GoalIsNotBlocked { get; } = Holds("goalIsNotBlocked", c => c.Goal?.Status != GoalStatus.Blocked, "It is blocked already; start it to go on.");

    public static When CommandIsShown { get; } = Holds("commandIsShown", c => c.Workbench.ShownCommand is not null, "There is no command line for it.");

    public static When HasNotifications { get; } = Holds("hasNotifications", c => c.Workbench.Notifications.All.Count > 0, "There are no notifications.");

    public static When IsUnknown { get; } = Holds("isUnknown", c => c.Workbench.IsFirstRun, "The roster knows you already.");

    public static When TabIsOpen { get; } = Holds("tabIsOpen", c => c.Workbench.Editors.Active.Active is not null, "No tab is open.");

    public static When TabIsNotPinned { get; } = Holds("tabIsNotPinned", c => c.Workbench.Editors.Active.Active?.IsPinned != true, "The tab is pinned; unpin it first.");

    public static When TabWasClosed { get; } = Holds("tabWasClosed", c => c.Workbench.Editors.CanReopen, "No tab was closed.");

    public static When TabCanMove { get; } = Holds("tabCanMove", c => c.Workbench.Editors.IsSplit || c.Workbench.Editors.Active.Tabs.Count > 1, "It is the only tab.");

    public static When PathIsShown { get; } = Holds("pathIsShown", c => c.Workbench.Editors.Active.Active?.Key is GoalTab or TrackTab, "Only goals and tracks have a path.");

    public static When EditorIsSplit { get; } = Holds("editorIsSplit", c => c.Workbench.Editors.IsSplit, "The editor is not split.");

    public static When EditorIsWhole { get; } = Holds("editorIsWhole", c => !c.Workbench.Editors.IsSplit, "The editor is split already.");

    /// <summary>What the condition is called in the documents.</summary>
    public string Name { get; }

    /// <summary>Null where the condition holds, else a sentence that says what is missing.</summary>
    public string? Missing(CommandContext context) => _missing(context);

    public static When operator &(When left, When right) => new($"{left.Name} && {right.Name}", c => left.Missing(c) ?? right.Missing(c));

    private static When Holds(string name, Func<CommandContext, bool> holds, string reason) => new(name, c => holds(c) ? null : reason);
}
