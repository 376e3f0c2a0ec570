using Onboarding.Core.Reports;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Health;

namespace Onboarding.Tui.Commands;

/// <summary>How healthy the curriculum is, for the quarterly review.</summary>
internal static class HealthCommands
{
    private const string Category = "Health";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("health.show", Category, "Show the curriculum's health, for the quarterly review", c => Open(c, new HealthTab()))
        {
            Keys = [new("Ctrl+K h")],
            Menu = "Review",
        },
        new("health.chooseCohort", Category, "Choose the cohort: those who began in one year", Choose)
        {
            When = When.CohortCanBeChosen,
        },
        new("health.export", Category, "Copy the curriculum's health as Markdown", c => c.Workbench.CopyText(HealthReport.Of(TeamHealth.Of(c.Snapshot, c.Health?.CalendarYear), HealthPage.MostRows)))
        {
            When = When.TeamIsRead,
        },
    ];

    private static void Choose(CommandContext c)
    {
        var cohorts = c.Snapshot.Team!.CohortsFor(c.Snapshot.HealthPolicy);
        c.Workbench.Choose("Who began when?",
        [
            new PaletteItem("all", "Everybody", $"{c.Snapshot.Team.Everybody.Size}", () => Open(c, new HealthTab())) { Rank = 1 },
            .. cohorts.Reverse().Select((cohort, i) => new PaletteItem(cohort, $"{cohort}", $"{cohort.Size}", () => Open(c, new HealthTab(cohort.FirstYear))) { Rank = -i }),
        ]);
    }

    private static void Open(CommandContext c, HealthTab tab) => c.Workbench.Open(new TabTarget(tab));
}
