using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Onboarding.Tui.Commands;

/// <summary>Every command there is.</summary>
internal static class CommandTable
{
    public static ImmutableArray<WorkbenchCommand> All { get; } =
    [
        .. GoalCommands.All,
        .. NoteCommands.All,
        .. QuestionCommands.All,
        .. ReviewCommands.All,
        .. MeetingCommands.All,
        .. HandOverCommands.All,
        .. AbsenceCommands.All,
        .. FormCommands.All,
        .. SessionCommands.All,
        .. ReadinessCommands.All,
        .. HealthCommands.All,
        .. SideCommands.All,
        .. SearchCommands.All,
        .. ViewCommands.All,
        .. ThemeCommands.All,
        .. TabCommands.All,
        .. MoveCommands.All,
        .. SettingsCommands.All,
        .. NotificationCommands.All,
        .. HistoryCommands.All,
        .. ProblemCommands.All,
        .. CurriculumCommands.All,
        .. HelpCommands.All,
        .. AppCommands.All,
    ];

    private static readonly FrozenDictionary<string, WorkbenchCommand> ById = All.ToFrozenDictionary(command => command.Id);

    /// <summary>The menus of the title bar, in order.</summary>
    public static ImmutableArray<string> Menus { get; } = ["File", "Goal", "Review", "View", "Help"];

    public static WorkbenchCommand? Find(string id) => ById.GetValueOrDefault(id);

    public static IEnumerable<WorkbenchCommand> OfMenu(string menu) => All.Where(command => command.Menu == menu);
}
