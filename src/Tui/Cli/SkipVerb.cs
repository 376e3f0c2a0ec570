using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard skip GOAL -m REASON</c>: the goal is left out of this year.</summary>
internal static class SkipVerb
{
    public static Command Create(VerbBuilder builder) => GoalVerb.WithReason(
        builder,
        new Verb("skip", VerbGroup.Work, "Leave a goal out of this year, and say why.")
        {
            Examples = [("onboard skip k8s.why -m \"Ran clusters for three years\"", "What you know already need not be learnt again.")],
        },
        "Why it is left out.",
        Run);

    private static int Run(CliInvocation invocation, Goal goal, string reason)
    {
        RecordedReport.RefuseIfClosed(invocation, goal);
        invocation.Record(new GoalSkipped(invocation.Workspace.NewStamp(), GoalReference.To(goal), reason));
        return RecordedReport.Print(invocation, "Skipped", goal, reason, $"onboard reopen {goal.Id} brings it back.");
    }
}
