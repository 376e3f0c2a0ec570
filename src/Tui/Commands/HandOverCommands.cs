using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Mentoring;

namespace Onboarding.Tui.Commands;

/// <summary>Another mentor takes over: what they have to know, and the change itself.</summary>
internal static class HandOverCommands
{
    private const string Category = "Hand-over";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("handOver.show", Category, "Brief another mentor who takes over…", ChooseGiver)
        {
            When = When.SomebodyCanTakeOver,
            Menu = "Review",
        },
        new("handOver.export", Category, "Copy it as Markdown", c => c.Workbench.CopyText(HandOverPage.Markdown(c.Snapshot, c.HandOver!)))
        {
            When = When.HandOverIsShown,
        },
        new("handOver.apply", Category, "Make them the mentor…", Confirm)
        {
            When = When.HandOverIsShown & When.HandOverIsToCome,
        },
    ];

    private static void ChooseGiver(CommandContext c)
    {
        var people = HandOverPeople.Of(c.Snapshot);
        if (people.Givers.Length < 2) ChooseTaker(c, people, people.Givers.FirstOrDefault());
        else c.Workbench.Choose("Who hands over?", [.. people.Givers.Select(id => new PaletteItem(id, ShownText.Line(c.Snapshot.Roster.NameOf(id)), ShownText.Line(id), () => ChooseTaker(c, people, id)) { Known = id })]);
    }

    private static void ChooseTaker(CommandContext c, HandOverPeople people, string? from) =>
        c.Workbench.Choose(from is null ? "Who takes over?" : $"Who takes over from {ShownText.Line(c.Snapshot.Roster.NameOf(from))}?",
            [.. people.Takers.Select(person => new PaletteItem(person.Id, ShownText.Line(person.Name), ShownText.Line(person.Role), () => c.Workbench.Open(new TabTarget(new HandOverTab(from, person.Id)))) { Known = person.Id })]);

    private static void Confirm(CommandContext c)
    {
        var tab = c.HandOver!;
        var nameOf = c.Snapshot.Roster.NameOf;
        var former = tab.From is null ? "" : $"{ShownText.Line(nameOf(tab.From))} is a former mentor then";
        c.Workbench.Choose($"{ShownText.Line(nameOf(tab.To))} becomes a mentor of {ShownText.Line(c.Snapshot.Trainee.Name)}.",
        [
            new PaletteItem(true, "Write it to onboarding.json", former, () => c.Workbench.HandOver(tab)),
            new PaletteItem(false, "Leave it as it is", "", () => { }),
        ]);
    }
}
