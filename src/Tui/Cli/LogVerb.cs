using System.Collections.Immutable;
using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard log GOAL</c>: one of N, or one more time.</summary>
internal static class LogVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var text = MessageOption.Create("What happened, or what you learnt.");
        var on = DateOption.Create("--on", "The day it happened; else today.", builder.Time);
        var with = builder.NewWith();
        var verb = new Verb("log", VerbGroup.Work, "Record one of N: a shadow shift, a postmortem read.")
        {
            Examples =
            [
                ("onboard log oncall.shadow -m \"Two pages, both disk\" --with grace", "One of four; --with remembers who was there."),
                ("onboard log pm.read --on yesterday", "The day it happened, when that was not today."),
            ],
        };
        verb.Options.Add(text);
        verb.Options.Add(on);
        verb.Options.Add(with);
        return GoalVerb.On(builder, verb, (invocation, goal) => Run(invocation, goal, invocation.Get(text), invocation.Get(on), Credits.Of(invocation, with)));
    }

    private static int Run(CliInvocation invocation, Goal goal, string? text, DateOnly? on, ImmutableArray<string> with)
    {
        var today = invocation.Current.Review.Today;
        RefuseIfOutsideTheYear(invocation, on);
        var said = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        invocation.Record(new GoalLogged(invocation.Workspace.NewStamp(), GoalReference.To(goal), said, on == today ? null : on, with));
        var standing = invocation.Current.Review.Of(goal);
        var times = standing.Progress.Log.Length;
        var count = goal.Count is { } of ? $"{times} of {of}" : times == 1 ? "once" : $"{times} times";
        return RecordedReport.Print(
            invocation,
            "Logged, " + count,
            goal,
            said ?? "",
            RecordedReport.SignOff(invocation, standing),
            goal.Count == times ? RecordedReport.YearSoFar(invocation) : "");
    }

    // Most often the wrong year, typed in January.
    private static void RefuseIfOutsideTheYear(CliInvocation invocation, DateOnly? on)
    {
        var (today, trainee) = (invocation.Current.Review.Today, invocation.Current.Trainee);
        if (on > today) throw new CliRefusal($"{on:yyyy-MM-dd} is still to come; today is {today:yyyy-MM-dd}.");
        if (on < trainee.Start && trainee.Start <= today) throw new CliRefusal($"{on:yyyy-MM-dd} is before the first day of {trainee.Name}'s year, {trainee.Start:yyyy-MM-dd}.");
    }
}
