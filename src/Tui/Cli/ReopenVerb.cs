using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard reopen GOAL</c>: done or left out no longer counts.</summary>
internal static class ReopenVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var goal = GoalArgument.Create(builder);
        var verb = new Verb("reopen", VerbGroup.Work, "Open a goal again that was done or left out.")
        {
            Examples = [("onboard reopen mon.alert-path", "Its notes and its history stay.")],
        };
        verb.Arguments.Add(goal);
        verb.SetAction(builder.Run(invocation => Run(invocation, invocation.Words(goal)!)));
        return verb;
    }

    private static int Run(CliInvocation invocation, string words)
    {
        var goal = GoalArgument.Resolve(invocation, words);
        var standing = invocation.Current.Review.Of(goal);
        if (standing.Status is not (GoalStatus.Done or GoalStatus.SignedOff or GoalStatus.Skipped))
            throw new CliRefusal($"“{goal.Title}” is open already: {StatusGlyphs.Words(standing)}.");
        if (standing.Progress.Status is not (GoalStatus.Done or GoalStatus.SignedOff or GoalStatus.Skipped))
            throw new CliRefusal($"“{goal.Title}” is done because its {(goal.Count is null ? "steps are" : "recordings are complete")}.", goal.Count is null ? "Reopen one of its steps." : "onboard undo takes the last recording back.");
        invocation.Record(new GoalReopened(invocation.Workspace.NewStamp(), GoalReference.To(goal)));
        return RecordedReport.Print(invocation, "Open again", goal, RecordedReport.YearSoFar(invocation));
    }
}
