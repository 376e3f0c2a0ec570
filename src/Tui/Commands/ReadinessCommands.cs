using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Forms;

namespace Onboarding.Tui.Commands;

/// <summary>The gates of the curriculum, such as going on call.</summary>
internal static class ReadinessCommands
{
    private const string Category = "Readiness";
    private const string Text = "text";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("readiness.show", Category, "Show how ready you are, for example for on-call", Show)
        {
            Keys = [new("Ctrl+K g")],
            When = When.GateIsDeclared,
            Menu = "View",
        },
        new("readiness.sign", Category, "Sign that the trainee is ready", c => Sign(c, c.Gate!))
        {
            Reopen = Reopen,
            When = When.GateIsDeclared & When.CanSign,
            Menu = "Goal",
        },
        new("readiness.export", Category, "Copy the state of readiness as Markdown", Export)
        {
            When = When.GateIsDeclared,
        },
    ];

    private static void Show(CommandContext c)
    {
        var gates = c.Snapshot.Curriculum.Gates;
        if (gates is [var only]) Open(c, only);
        else c.Workbench.Choose("Which one?", [.. gates.Select(gate => new PaletteItem(gate.Id, ShownText.Line(gate.Title), $"{c.Snapshot.ReadinessFor(gate).Done.Percent}%", () => Open(c, gate)) { Known = gate.Id })]);
    }

    private static void Open(CommandContext c, Gate gate) => c.Workbench.Open(new TabTarget(new ReadinessTab(gate.Id)));

    private static void Reopen(CommandContext c, string form)
    {
        var gate = c.Snapshot.Curriculum.Gates.FirstOrDefault(gate => KeyOf(c, gate) == form);
        if (gate is not null && c.Snapshot.ReadinessFor(gate).RefusalOf(c.Snapshot.Actor.Id) is null) Sign(c, gate);
    }

    private static string KeyOf(CommandContext c, Gate gate) => $"sign {gate.Id} {c.Snapshot.Trainee.Id}";

    private static void Sign(CommandContext c, Gate gate)
    {
        var trainee = ShownText.Line(c.Snapshot.Trainee.Name);
        var field = new FormField(Text, "What do you want to add?", "One line, or nothing");
        c.Workbench.Fill(new Form(KeyOf(c, gate), $"{ShownText.Line(gate.Title)}: {trainee}", [field], answers =>
        {
            var text = answers[Text];
            c.Workbench.Record(stamp => new ReadinessSigned(stamp, gate.Id, text.Length == 0 ? null : text), $"Signed: {ShownText.Line(gate.Title)}");
            return null;
        })
        {
            Intro = $"You say that {trainee} is ready. Everything but signatures is there.",
            Verb = "sign",
        });
    }

    private static void Export(CommandContext c) =>
        c.Workbench.CopyText(ReadinessReport.Of(c.Snapshot.ReadinessFor(c.Gate!), c.Snapshot.Roster.NameOf));
}
