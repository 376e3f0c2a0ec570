using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard history [GOAL]</c>: every event with its text.</summary>
internal static class HistoryVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var goal = GoalArgument.Create(builder, isRequired: false);
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("history", VerbGroup.Look, "Everything that was recorded, with its text; of one goal or of the year.")
        {
            Examples =
            [
                ("onboard history", "The whole year, day by day."),
                ("onboard history mon.alert-path", "One goal."),
                ("onboard history --format json", "The journal's own lines, one JSON object each, as they were written."),
            ],
        };
        verb.Arguments.Add(goal);
        verb.Options.Add(format);
        verb.SetAction(builder.Run(invocation =>
        {
            var found = invocation.Words(goal) is { } words ? GoalArgument.Resolve(invocation, words) : null;
            if (invocation.IsJson(format)) return JournalLines.Write(invocation, found);
            Print(invocation, found);
            return ExitCodes.Ok;
        }));
        return verb;
    }

    /// <summary>What was recorded for a goal, or for the year, in order; also what was taken back, and that it was.</summary>
    public static IEnumerable<ProgressEvent> Of(WorkspaceSnapshot snapshot, Goal? goal) =>
        snapshot.Progress.Recorded().Where(happened => goal is null || snapshot.Progress.GoalOf(happened) == goal.Id);

    private static void Print(CliInvocation invocation, Goal? goal)
    {
        var (page, snapshot) = (invocation.Out, invocation.Current);
        var events = Of(snapshot, goal).ToArray();
        if (goal is not null) page.Paragraph(goal.Title, tone: Tone.Strong);
        if (events.Length == 0) page.Text(goal is null ? "Nothing is recorded yet." : "Nothing is recorded for it yet.", Tone.Dim);
        DateOnly? shown = null;
        foreach (var happened in events)
        {
            var day = snapshot.Review.DayOf(happened.Stamp.At);
            if (day != shown) Day(page, day, isFirst: shown is null && goal is null);
            shown = day;
            Event(page, invocation, happened, isOneGoal: goal is not null);
        }
    }

    private static void Day(Printer page, DateOnly day, bool isFirst)
    {
        if (!isFirst) page.Blank();
        page.Text(day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture), Tone.Heading);
    }

    private static void Event(Printer page, CliInvocation invocation, ProgressEvent happened, bool isOneGoal)
    {
        var snapshot = invocation.Current;
        var time = TimeZoneInfo.ConvertTime(happened.Stamp.At, invocation.Services.Time.LocalTimeZone).ToString("HH:mm", CultureInfo.InvariantCulture);
        var by = happened.Stamp.IsByTrainee ? "" : $" by {snapshot.NameOf(happened.Stamp.By)}";
        var aside = (happened is NoteWritten { IsPrivate: true } ? " (private)" : "") + (snapshot.Progress.IsRetracted(happened.Stamp.Id) ? " (taken back)" : "");
        var title = isOneGoal ? "" : TitleOf(snapshot, happened);
        page.WriteCut([new Span($"  {time}  ", Tone.Dim), new Span(Verb(snapshot, happened) + by), new Span(aside, Tone.Dim), new Span(title, Tone.Strong)]);
        if (EventWords.TextOf(happened) is { Length: > 0 } text) page.Paragraph(text, indent: 9);
        if (PeopleOf(happened) is { IsDefaultOrEmpty: false } people) page.Paragraph($"With {snapshot.NamesOf(people)}.", indent: 9);
    }

    private static string Verb(WorkspaceSnapshot snapshot, ProgressEvent happened) =>
        happened is EventRetracted retraction && snapshot.Progress.Find(retraction.Event) is { } target ? $"took back: {EventWords.VerbOf(target)}" : EventWords.VerbOf(happened);

    private static string TitleOf(WorkspaceSnapshot snapshot, ProgressEvent happened) =>
        ((snapshot.Progress.GoalOf(happened) is { } id ? snapshot.Curriculum.Find(id)?.Title : null) ?? happened.About?.Title) is { } title ? "  " + title : "";

    private static ImmutableArray<string> PeopleOf(ProgressEvent happened) => happened switch
    {
        GoalLogged logged => logged.With,
        SessionLogged session => session.With,
        NoteWritten note => note.With,
        OneOnOneHeld held => held.With,
        _ => [],
    };
}
