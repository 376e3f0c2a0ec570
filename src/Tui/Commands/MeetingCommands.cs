using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Mentoring;

namespace Onboarding.Tui.Commands;

/// <summary>A one-on-one: what to talk about, what is agreed, and the minutes.</summary>
internal static class MeetingCommands
{
    private const string Category = "One-on-one";
    private const string Menu = "Review";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("oneOnOne.show", Category, "Show what there is to talk about", c => c.Workbench.ShowOneOnOne())
        {
            Keys = [new("9", Scope.Workbench)],
            Menu = Menu,
        },
        new("agenda.add", Category, "Put something on the agenda", AddItem)
        {
            Keys = [new("i", Scope.Workbench)],
            Hints = [new(Scope.Review, 4, "add")],
            When = When.ActorTakesPart,
            Menu = Menu,
        },
        new("agenda.settle", Category, "Settle the item, or close the action", Settle)
        {
            Keys = [new("Space", Scope.Review)],
            Hints = [new(Scope.Review, 0, "settle")],
            Places = [MenuPlace.Agenda],
            When = When.AgendaItemIsSelected & When.ActorTakesPart,
            Menu = Menu,
        },
        new("action.agree", Category, "Agree an action", Agree)
        {
            Keys = [new("p", Scope.Workbench)],
            Hints = [new(Scope.Review, 5, "agree")],
            When = When.ActorTakesPart,
            Menu = Menu,
        },
        new("oneOnOne.close", Category, "Close it with minutes", c => c.Workbench.WriteMinutes())
        {
            Keys = [new("M", Scope.Workbench)],
            Hints = [new(Scope.Review, 6, "close with minutes")],
            When = When.ActorTakesPart,
            Menu = Menu,
        },
        new("minutes.show", Category, "Show the last minutes", c => c.Workbench.Open(new TabTarget(new MinutesTab(c.Snapshot.Progress.Year.LastOneOnOne!.Stamp.Id))))
        {
            When = When.HasMet,
            Menu = Menu,
        },
    ];

    private static void AddItem(CommandContext c)
    {
        var about = AboutOf(c);
        c.Workbench.Ask(new Prompt(about is null ? "What do you want to talk about?" : $"What do you want to talk about: {about.Title}", "It waits for the next one-on-one", text =>
        {
            c.Workbench.Record(stamp => new AgendaAdded(stamp, text, about), "Put on the agenda");
            return null;
        }));
    }

    /// <summary>The goal that somebody looks at is what they speak of; on an agenda the selection is only where they are.</summary>
    private static GoalReference? AboutOf(CommandContext c) =>
        c.Workbench.Editors.Active.Active?.Key is not (OneOnOneTab or ReviewsTab) && c.Goal is { } goal ? GoalReference.To(goal.Goal) : null;

    private static void Agree(CommandContext c)
    {
        var about = AboutOf(c);
        c.Workbench.Fill(ActionForm.Of(c.Snapshot, about, make => c.Workbench.Record(make, "Agreed")));
    }

    private static void Settle(CommandContext c)
    {
        var target = c.Workbench.CurrentTarget;
        c.Workbench.Ask(new Prompt("What came of it?", "A line for the minutes; Enter alone is enough", text =>
        {
            var outcome = text.Length == 0 ? null : text;
            if (target is ActionTarget action) c.Workbench.Record(stamp => new ActionClosed(stamp, action.Action, outcome), "Closed");
            else if (target is AgendaTarget item) c.Workbench.Record(stamp => new AgendaSettled(stamp, item.Item, outcome), "Settled");
            return null;
        }, AllowEmpty: true));
    }
}
