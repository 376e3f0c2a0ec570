using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Commands;

/// <summary>What can be done with a goal.</summary>
internal static class GoalCommands
{
    private const string Category = "Goal";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("goal.open", Category, "Open its page", c => c.Workbench.Open(new GoalTarget(c.Goal!.Goal.Id)))
        {
            When = When.GoalSelected,
            Menu = Category,
        },
        new("goal.start", Category, "Start", Start)
        {
            Keys = [new("s", Scope.Workbench)],
            Hints = [new(Scope.Page, 1, "start"), new(Scope.Outline, 4, "start")],
            When = When.GoalSelected & When.GoalIsOpen & When.GoalCanStart,
            Menu = Category,
        },
        new("goal.markDone", Category, "Mark done", c => c.RecordGoal((stamp, goal) => new GoalDone(stamp, goal), "Done"))
        {
            Keys = [new("d", Scope.Workbench)],
            Hints = [new(Scope.Page, 2, "done")],
            When = When.GoalSelected & When.GoalIsOpen,
            Menu = Category,
        },
        new("goal.block", Category, "Block, with a reason", Block)
        {
            Keys = [new("b", Scope.Workbench)],
            When = When.GoalSelected & When.GoalIsOpen & When.GoalIsNotBlocked,
            Menu = Category,
        },
        new("goal.log", Category, "Log one of several", Log)
        {
            Keys = [new("l", Scope.Workbench)],
            Hints = [new(Scope.Page, 7, "log")],
            When = When.GoalSelected & When.GoalIsOpen,
            Menu = Category,
        },
        new("goal.addEvidence", Category, "Add a link as evidence", AddEvidence)
        {
            Keys = [new("e", Scope.Workbench)],
            When = When.GoalSelected,
            Menu = Category,
        },
        new("goal.reopen", Category, "Reopen", c => c.RecordGoal((stamp, goal) => new GoalReopened(stamp, goal), "Reopened"))
        {
            Keys = [new("r", Scope.Workbench)],
            Hints = [new(Scope.Page, 4, "reopen"), new(Scope.Outline, 5, "reopen")],
            When = When.GoalSelected & When.GoalIsClosed,
            Menu = Category,
        },
        new("goal.skip", Category, "Skip, with a reason", Skip)
        {
            Keys = [new("x", Scope.Workbench)],
            When = When.GoalSelected & When.GoalIsOpen,
            Menu = Category,
        },
        new("goal.cycleStatus", Category, "Go to the next status", CycleStatus)
        {
            Keys = [new("Space", Scope.Workbench)],
            Hints = [new(Scope.Outline, 2, "status")],
            When = When.GoalSelected,
        },
        new("goal.openSource", Category, "Open the source", c => c.Workbench.Open(new SourceTarget(c.Snapshot.Paths.LocationOf(c.Goal!.Goal))))
        {
            Keys = [new("o", Scope.Workbench)],
            When = When.GoalSelected,
            Menu = Category,
        },
    ];

    private static void Start(CommandContext c)
    {
        if (c.Goal?.Status == GoalStatus.Blocked) c.RecordGoal((stamp, goal) => new GoalUnblocked(stamp, goal), "Unblocked");
        else c.RecordGoal((stamp, goal) => new GoalStarted(stamp, goal), "Started");
    }

    private static void Block(CommandContext c) => c.Workbench.Ask(new Prompt("What is in the way?", "For example: waiting for access to the pager", reason =>
    {
        c.RecordGoal((stamp, goal) => new GoalBlocked(stamp, goal, reason), "Blocked");
        return null;
    }));

    private static void Log(CommandContext c) => c.Workbench.Ask(new Prompt("Log one more", "A line about it; Enter alone is enough", text =>
    {
        c.RecordGoal((stamp, goal) => new GoalLogged(stamp, goal, text.Length == 0 ? null : text), "Logged");
        return null;
    }, AllowEmpty: true));

    private static void AddEvidence(CommandContext c) => c.Workbench.Ask(new Prompt("Where can it be seen?", "An address, for example https://…", address =>
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return "That is not a web address; it begins with https://";
        c.RecordGoal((stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Evidence, address), "Evidence added");
        return null;
    }));

    private static void Skip(CommandContext c) => c.Workbench.Ask(new Prompt("Why is it left out?", "For example: known from my last team", reason =>
    {
        c.RecordGoal((stamp, goal) => new GoalSkipped(stamp, goal, reason), "Skipped");
        return null;
    }));

    private static void CycleStatus(CommandContext c)
    {
        switch (c.Goal!.Status)
        {
            case GoalStatus.NotStarted or GoalStatus.Blocked:
                Start(c);
                break;
            case GoalStatus.InProgress:
                c.RecordGoal((stamp, goal) => new GoalDone(stamp, goal), "Done");
                break;
            default:
                c.RecordGoal((stamp, goal) => new GoalReopened(stamp, goal), "Reopened");
                break;
        }
    }
}
