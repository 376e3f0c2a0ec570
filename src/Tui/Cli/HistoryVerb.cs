using System.CommandLine;
using System.Globalization;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
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

    private static void Print(CliInvocation invocation, Goal? goal)
    {
        var (page, snapshot) = (invocation.Out, invocation.Current);
        var events = goal is null ? snapshot.Progress.Events : snapshot.Progress.Of(goal.Id).Events;
        if (goal is not null) page.Paragraph(goal.Title, tone: Tone.Strong);
        if (events.IsEmpty) page.Text(goal is null ? "Nothing is recorded yet." : "Nothing is recorded for it yet.", Tone.Dim);
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
        var (word, text) = HistoryWords.Of(happened);
        var time = TimeZoneInfo.ConvertTime(happened.Stamp.At, invocation.Services.Time.LocalTimeZone).ToString("HH:mm", CultureInfo.InvariantCulture);
        var by = string.Equals(happened.Stamp.By, snapshot.Trainee.Id, StringComparison.OrdinalIgnoreCase) ? "" : $" by {snapshot.NameOf(happened.Stamp.By)}";
        var title = isOneGoal || happened.About is not { } about ? "" : "  " + (snapshot.Curriculum.Find(about.Id)?.Title ?? about.Title);
        page.WriteCut([new Span($"  {time}  ", Tone.Dim), new Span(word + by), new Span(title, Tone.Strong)]);
        if (!string.IsNullOrEmpty(text)) page.Paragraph(text, indent: 9);
    }
}
