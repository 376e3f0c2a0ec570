using System.CommandLine;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard work-week DAYS</c>: on which days of the week the trainee works.</summary>
internal static class WorkWeekVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var days = new Argument<string[]>("DAYS") { Description = "mon-thu, or mon tue fri.", Arity = ArgumentArity.OneOrMore };
        days.CompletionSources.Add("mon", "tue", "wed", "thu", "fri", "sat", "sun", "mon-thu", "mon-fri");
        var from = DateOption.CreateComing("--from", "The first day it is so; else today.", builder.Time);
        var isDryRun = ReplanReport.NewDryRun();
        var verb = new Verb("work-week", VerbGroup.Work, "On which days you work: part time moves what is due.")
        {
            Examples =
            [
                ("onboard work-week mon-thu --from 2026-09-01 --dry-run", "See first what would move."),
                ("onboard work-week mon tue fri", "From today on."),
                ("onboard absence", "Shows the working week of today, and the times away."),
            ],
        };
        verb.Arguments.Add(days);
        verb.Options.Add(from);
        verb.Options.Add(isDryRun);
        verb.SetAction(builder.Run(invocation => Run(invocation, invocation.Words(days)!, invocation.Get(from), invocation.Get(isDryRun))));
        return verb;
    }

    private static int Run(CliInvocation invocation, string words, DateOnly? from, bool isDryRun)
    {
        if (!WorkDays.TryParse(words, out var days)) throw new CliRefusal($"“{words}” are no days of the week; write them as mon-thu, or mon tue fri.");
        var today = invocation.Current.Review.Today;
        var first = from ?? today;
        var said = $"Works {PaceWords.Week(days)} from {PaceWords.Span(first, first, today)}";
        return ReplanReport.Run(invocation, new WorkWeekChanged(invocation.Workspace.NewStamp(), days, first), said, isDryRun);
    }
}
