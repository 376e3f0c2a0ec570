using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Forms;

namespace Onboarding.Tui.Commands;

/// <summary>Sessions with others: logged in seconds.</summary>
internal static class SessionCommands
{
    private const string Category = "Session";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("session.log", Category, "Log a session: coffee, pairing, a shadow shift", ChooseKind)
        {
            Keys = [new("L", Scope.Workbench)],
            Reopen = Reopen,
            Menu = "Goal",
        },
    ];

    /// <summary>Asks when, with whom and what was learnt, and records it.</summary>
    public static void Fill(CommandContext c, SessionKind kind, Goal? goal) =>
        c.Workbench.Fill(SessionForm.Of(c.Snapshot, kind, goal, happened => c.Workbench.Record(happened, $"Logged: {ShownText.Line(goal?.Title ?? kind.Name)}")));

    private static void Reopen(CommandContext c, string form)
    {
        var log = SessionLog.Of(c.Snapshot.Review);
        var all = log.Kinds.SelectMany(kind => log.OpenGoals(kind).Cast<Goal?>().DefaultIfEmpty(), (kind, goal) => (Kind: kind, Goal: goal));
        foreach (var (kind, goal) in all.Where(one => SessionForm.KeyOf(one.Kind, one.Goal) == form).Take(1)) Fill(c, kind, goal);
    }

    private static void ChooseKind(CommandContext c)
    {
        var log = SessionLog.Of(c.Snapshot.Review);
        c.Workbench.Choose("What was it?", [.. log.Kinds.Select(kind => new PaletteItem(kind.Id, ShownText.Line(kind.Name), SessionWords.Count(log, kind, c.Snapshot.Review.Today), () => ChooseGoal(c, log, kind)) { Known = kind.Id })]);
    }

    private static void ChooseGoal(CommandContext c, SessionLog log, SessionKind kind)
    {
        var goals = log.OpenGoals(kind);
        if (goals.Length < 2) Fill(c, kind, goals.FirstOrDefault());
        else c.Workbench.Choose("Which goal does it count for?", [.. goals.Select(goal => new PaletteItem(goal.Id, ShownText.Line(goal.Title), ShownText.Line(goal.Track.Title), () => Fill(c, kind, goal)) { Known = goal.Id.Value })]);
    }
}
