using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Commands;

/// <summary>What can be done with a goal.</summary>
internal static class GoalCommands
{
    private const string Category = "Goal";

    private static readonly When IsOpen = When.GoalSelected & When.GoalIsOpen;
    private static readonly When IsClosed = When.GoalSelected & When.GoalIsClosed;
    private static readonly When CanStart = IsOpen & When.GoalCanStart;
    private static readonly When CanBlock = IsOpen & When.GoalIsNotBlocked;

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("goal.open", Category, "Open its page", c => c.Workbench.Open(new GoalTarget(c.Goal!.Goal.Id)))
        {
            Places = [MenuPlace.Goal],
            When = When.GoalSelected,
            Menu = Category,
        },
        new("goal.start", Category, "Start", Start)
        {
            Keys = [new("s", Scope.Workbench)],
            Hints = [new(Scope.Page, 1, "start"), new(Scope.Outline, 4, "start")],
            Places = [MenuPlace.Goal],
            When = CanStart,
            Menu = Category,
        },
        new("goal.markDone", Category, "Mark done", c => c.Record(c.GoalsFor(IsOpen), (stamp, goal) => new GoalDone(stamp, goal), "Done"))
        {
            Keys = [new("d", Scope.Workbench)],
            Hints = [new(Scope.Page, 2, "done")],
            Places = [MenuPlace.Goal],
            When = IsOpen,
            Menu = Category,
        },
        new("goal.block", Category, "Block, with a reason", Block)
        {
            Keys = [new("b", Scope.Workbench)],
            Places = [MenuPlace.Goal],
            When = CanBlock,
            Menu = Category,
        },
        new("goal.log", Category, "Log one of several", Log)
        {
            Keys = [new("l", Scope.Workbench)],
            Hints = [new(Scope.Page, 7, "log")],
            Places = [MenuPlace.Goal],
            When = IsOpen,
            Menu = Category,
        },
        new("goal.addEvidence", Category, "Add a link as evidence", AddEvidence)
        {
            Keys = [new("e", Scope.Workbench)],
            Places = [MenuPlace.Goal],
            When = When.GoalSelected,
            Menu = Category,
        },
        new("goal.reopen", Category, "Reopen", c => c.Record(c.GoalsFor(IsClosed), (stamp, goal) => new GoalReopened(stamp, goal), "Reopened"))
        {
            Keys = [new("r", Scope.Workbench)],
            Hints = [new(Scope.Page, 4, "reopen"), new(Scope.Outline, 5, "reopen")],
            Places = [MenuPlace.Goal],
            When = IsClosed,
            Menu = Category,
        },
        new("goal.skip", Category, "Skip, with a reason", Skip)
        {
            Keys = [new("x", Scope.Workbench)],
            Places = [MenuPlace.Goal],
            When = IsOpen,
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
            Places = [MenuPlace.Goal],
            When = When.GoalSelected,
            Menu = Category,
        },
    ];

    private static void Start(CommandContext c)
    {
        var goals = c.GoalsFor(CanStart);
        c.RecordEach(goals, Started, goals is [{ Status: GoalStatus.Blocked }] ? "Unblocked" : "Started");
    }

    private static ProgressEvent Started(EventStamp stamp, GoalStanding goal) => goal.Status == GoalStatus.Blocked
        ? new GoalUnblocked(stamp, GoalReference.To(goal.Goal))
        : new GoalStarted(stamp, GoalReference.To(goal.Goal));

    private static void Block(CommandContext c) =>
        Ask(c, CanBlock, "What is in the way?", "For example: waiting for access to the pager", (stamp, goal, reason) => new GoalBlocked(stamp, goal, reason), "Blocked");

    private static void Log(CommandContext c)
    {
        if (c.GoalsFor(IsOpen) is [{ Goal: var goal }] && SessionLog.KindOf(goal) is { } kind) SessionCommands.Fill(c, kind, goal);
        else LogEach(c);
    }

    private static void LogEach(CommandContext c) =>
        Ask(c, IsOpen, "Log one more", "A line about it; Enter alone is enough", (stamp, goal, text) => new GoalLogged(stamp, goal, text.Length == 0 ? null : text, Session: KindOf(c, goal)), "Logged", allowEmpty: true);

    private static string? KindOf(CommandContext c, GoalReference goal) => c.Snapshot.Curriculum.Find(goal.Id) is { } now ? SessionLog.KindOf(now)?.Id : null;

    private static void Skip(CommandContext c) =>
        Ask(c, IsOpen, "Why is it left out?", "For example: known from my last team", (stamp, goal, reason) => new GoalSkipped(stamp, goal, reason), "Skipped");

    private static void AddEvidence(CommandContext c) => Ask(
        c,
        When.GoalSelected,
        "Where can it be seen?",
        "An address, for example https://…",
        (stamp, goal, address) => new NoteWritten(stamp, goal, NoteKind.Evidence, address),
        "Evidence added",
        address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? null : "That is not a web address; it begins with https://");

    /// <summary>Asks once for all selected goals. They are those from before the question: the answer is typed elsewhere.</summary>
    private static void Ask(CommandContext c, When when, string title, string hint, Func<EventStamp, GoalReference, string, ProgressEvent> happened, string said, Func<string, string?>? wrong = null, bool allowEmpty = false)
    {
        var goals = c.GoalsFor(when);
        c.Workbench.Ask(new Prompt(goals.Length > 1 ? $"{title} ({CountWords.Of(goals.Length, "goal")})" : title, hint, answer =>
        {
            if (wrong?.Invoke(answer) is { } reason) return reason;
            c.Record(goals, (stamp, goal) => happened(stamp, goal, answer), said);
            return null;
        }, AllowEmpty: allowEmpty));
    }

    private static void CycleStatus(CommandContext c) => c.RecordEach(c.Goals, (stamp, standing) => standing.Status switch
    {
        GoalStatus.NotStarted or GoalStatus.Blocked => Started(stamp, standing),
        GoalStatus.InProgress => new GoalDone(stamp, GoalReference.To(standing.Goal)),
        _ => new GoalReopened(stamp, GoalReference.To(standing.Goal)),
    }, c.Goals is [var only] ? only.Status switch
    {
        GoalStatus.NotStarted => "Started",
        GoalStatus.Blocked => "Unblocked",
        GoalStatus.InProgress => "Done",
        _ => "Reopened",
    } : "Next status");
}
