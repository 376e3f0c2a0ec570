using System.CommandLine;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard absence</c>: the times away, planned and cancelled; what is due moves by as many working days.</summary>
internal static class AbsenceVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("absence", VerbGroup.Work, "Time away: list it, plan it, cancel it. What is due moves along.")
        {
            Examples =
            [
                ("onboard absence", "When you are away, and on which days you work."),
                ("onboard absence plan 2026-07-06 2026-07-24 --dry-run", "See first what would move past day 30, 60 and 90."),
                ("onboard absence plan 2026-07-06 2026-07-24 -m Sailing", "Nobody has to say why."),
                ("onboard absence cancel 2026-07-06", "By one of its days."),
            ],
        };
        verb.Options.Add(format);
        verb.SetAction(builder.Run(invocation => List(invocation, invocation.IsJson(format))));
        verb.Subcommands.Add(NewPlan(builder));
        verb.Subcommands.Add(NewCancel(builder));
        return verb;
    }

    private static Command NewPlan(VerbBuilder builder)
    {
        var from = DateOption.CreateComingArgument("FROM", "The first day away.", builder.Time);
        var until = DateOption.CreateComingArgument("UNTIL", "The last day away.", builder.Time);
        var text = MessageOption.Create("A word on it.");
        var isDryRun = ReplanReport.NewDryRun();
        var plan = new Command("plan", "Plan a time away, and see what moves.") { from, until, text, isDryRun };
        plan.SetAction(builder.Run(invocation => Plan(invocation, invocation.Get(from)!.Value, invocation.Get(until)!.Value, invocation.Get(text), invocation.Get(isDryRun))));
        return plan;
    }

    private static Command NewCancel(VerbBuilder builder)
    {
        var which = new Argument<string>("WHICH") { Description = "One of its days, or its id." };
        which.CompletionSources.Add(builder.Completing(CompletionValues.Absences));
        var isDryRun = ReplanReport.NewDryRun();
        var cancel = new Command("cancel", "Cancel a time away: what it moved comes back.") { which, isDryRun };
        cancel.SetAction(builder.Run(invocation => Cancel(invocation, Find(invocation, invocation.Get(which)!), invocation.Get(isDryRun))));
        return cancel;
    }

    private static int List(CliInvocation invocation, bool isJson)
    {
        var (page, review, absences) = (invocation.Out, invocation.Current.Review, Absences(invocation));
        if (isJson) return JsonOutput.Write(invocation, [.. absences.Select(absence => AbsenceJson.Of(absence, review.Calendar))], CliJson.Default.AbsenceJsonArray);
        page.WriteWhole([new Span(invocation.Current.Trainee.Name, Tone.Strong), new Span($" works {PaceWords.Week(review.Calendar.WeekOn(review.Today))}.")]);
        if (absences.Length == 0) page.Text("No time away is planned.", Tone.Dim);
        foreach (var absence in absences)
        {
            var days = PaceWords.WorkingDays(review.Calendar.DaysAway(absence.From, absence.Until));
            page.Write(new Line([new Span($"  {PaceWords.Span(absence.From, absence.Until, review.Today)}"), new Span(absence.Text is null ? "" : $"  {absence.Text}", Tone.Dim)], [new Span(days, Tone.Dim)]));
        }
        return ExitCodes.Ok;
    }

    private static int Plan(CliInvocation invocation, DateOnly from, DateOnly until, string? text, bool isDryRun)
    {
        if (until < from) throw new CliRefusal($"{until:yyyy-MM-dd} is before {from:yyyy-MM-dd}.", "onboard absence plan FROM UNTIL takes the first day and the last.");
        if (HeldDay.BeforeYear(invocation.Current, until) is { } refusal) throw new CliRefusal(refusal);
        var said = $"Away {PaceWords.Span(from, until, invocation.Current.Review.Today)}";
        return ReplanReport.Run(invocation, new AbsencePlanned(invocation.Workspace.NewStamp(), from, until, string.IsNullOrWhiteSpace(text) ? null : text.Trim()), said, isDryRun);
    }

    private static int Cancel(CliInvocation invocation, AbsencePlanned absence, bool isDryRun)
    {
        var said = $"Not away {PaceWords.Span(absence.From, absence.Until, invocation.Current.Review.Today)}";
        return ReplanReport.Run(invocation, new AbsenceCancelled(invocation.Workspace.NewStamp(), absence.Stamp.Id), said, isDryRun);
    }

    private static AbsencePlanned Find(CliInvocation invocation, string which)
    {
        var absences = Absences(invocation);
        var found = Guid.TryParse(which, out var id) ? [.. absences.Where(absence => absence.Stamp.Id == id)]
            : TypedDay.TryParseComing(which, invocation.Current.Review.Today, out var day) ? AbsencesOn(absences, day)
            : throw new CliRefusal($"“{which}” is no day and no id of a time away.", "onboard absence lists them.");
        return found switch
        {
            [var only] => only,
            [] => throw new CliRefusal($"No time away is planned for {which}.", "onboard absence lists them."),
            _ => throw new CliRefusal($"{found.Length} times away have this day; their ids are {string.Join(", ", found.Select(absence => absence.Stamp.Id))}."),
        };
    }

    /// <summary>Those that begin on a day; else those that it lies in.</summary>
    private static AbsencePlanned[] AbsencesOn(AbsencePlanned[] absences, DateOnly day) => Array.FindAll(absences, absence => absence.From == day) is { Length: > 0 } beginning
        ? beginning
        : Array.FindAll(absences, absence => absence.From <= day && day <= absence.Until);

    private static AbsencePlanned[] Absences(CliInvocation invocation) => [.. invocation.Current.Progress.Year.Absences.OrderBy(absence => absence.From)];
}
