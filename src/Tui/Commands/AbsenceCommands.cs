using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Forms;

namespace Onboarding.Tui.Commands;

/// <summary>When the trainee is away, and on which days of the week they work; each shows what moves before it is recorded.</summary>
internal static class AbsenceCommands
{
    private const string Category = "Absence";
    private const string Menu = "Review";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("absence.plan", Category, "Plan a time away…", c => c.Workbench.Fill(AbsenceForm.Of(c.Snapshot, Recording<AbsencePlanned>(c)))) { When = When.ActorTakesPart, Menu = Menu },
        new("absence.cancel", Category, "Cancel a time away…", Cancel) { When = When.HasAbsences & When.ActorTakesPart, Menu = Menu },
        new("workWeek.change", Category, "Change the working week…", c => c.Workbench.Fill(WorkWeekForm.Of(c.Snapshot, Recording<WorkWeekChanged>(c)))) { When = When.ActorTakesPart, Menu = Menu },
    ];

    private static Func<Func<EventStamp, T>, string, string?> Recording<T>(CommandContext c)
        where T : YearEvent => (happened, said) =>
        c.Workbench.Record(happened, said) ? null : "It was not recorded.";

    private static void Cancel(CommandContext c)
    {
        var today = c.Snapshot.Review.Today;
        // What is to come is cancelled more often than what was.
        ImmutableArray<AbsencePlanned> absences = [.. c.Snapshot.Progress.Year.Absences.OrderBy(absence => absence.Until < today).ThenBy(absence => absence.From)];
        if (absences is [var only]) Confirm(c, only);
        else c.Workbench.Choose("Which time away does not take place?", [.. absences.Select(absence => new PaletteItem(absence.Stamp.Id, Title(c, absence), WorkingDays(c, absence), () => Confirm(c, absence)))]);
    }

    private static void Confirm(CommandContext c, AbsencePlanned absence)
    {
        Func<EventStamp, AbsenceCancelled> cancelled = stamp => new AbsenceCancelled(stamp, absence.Stamp.Id);
        var replan = c.Snapshot.ReplanOf(cancelled);
        var said = $"Not away {PaceWords.Span(absence.From, absence.Until, c.Snapshot.Review.Today)}";
        var crossings = string.Join("; ", ReplanWords.Lines(replan, c.Snapshot.Review.Today).Skip(1));
        c.Workbench.Choose($"{said}? {ReplanWords.Summary(replan)}",
        [
            new PaletteItem(true, "Cancel the time away", crossings, () => c.Workbench.Record(cancelled, said)),
            new PaletteItem(false, "Keep it", "", () => { }),
        ]);
    }

    private static string Title(CommandContext c, AbsencePlanned absence) =>
        ShownText.Line($"{PaceWords.Span(absence.From, absence.Until, c.Snapshot.Review.Today)}{(absence.Text is { } text ? $" ({text})" : "")}");

    private static string WorkingDays(CommandContext c, AbsencePlanned absence) =>
        PaceWords.WorkingDays(c.Snapshot.Review.Calendar.DaysAway(absence.From, absence.Until));
}
