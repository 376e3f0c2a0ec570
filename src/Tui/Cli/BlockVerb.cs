using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard block GOAL -m REASON</c>: the goal waits for something outside of it.</summary>
internal static class BlockVerb
{
    public static Command Create(VerbBuilder builder) => GoalVerb.WithReason(
        builder,
        new Verb("block", VerbGroup.Work, "Say that a goal can't go on, and what it waits for.")
        {
            Examples = [("onboard block start.access -m \"Waiting for the pager account\"", "Your mentor sees it at the next one-on-one.")],
        },
        "What it waits for.",
        Run);

    private static int Run(CliInvocation invocation, Goal goal, string reason)
    {
        RecordedReport.RefuseIfClosed(invocation, goal);
        invocation.Record(new GoalBlocked(invocation.Workspace.NewStamp(), GoalReference.To(goal), reason));
        return RecordedReport.Print(invocation, "Blocked", goal, reason, $"onboard unblock {goal.Id} when it can go on.", RecordedReport.NextStep(invocation));
    }
}
