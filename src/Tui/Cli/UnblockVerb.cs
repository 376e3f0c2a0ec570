using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard unblock GOAL</c>: what the goal waited for is there.</summary>
internal static class UnblockVerb
{
    public static Command Create(VerbBuilder builder) => GoalVerb.On(
        builder,
        new Verb("unblock", VerbGroup.Work, "Say that a blocked goal can go on.")
        {
            Examples = [("onboard unblock start.access", "It is in progress again.")],
        },
        Run);

    private static int Run(CliInvocation invocation, Goal goal)
    {
        var standing = invocation.Current.Review.Of(goal);
        if (standing.Status != GoalStatus.Blocked) throw new CliRefusal($"“{goal.Title}” is not blocked; it is {StatusGlyphs.Words(standing)}.");
        invocation.Record(new GoalUnblocked(invocation.Workspace.NewStamp(), GoalReference.To(goal)));
        return RecordedReport.Print(invocation, "Unblocked", goal, RecordedReport.NextStep(invocation));
    }
}
