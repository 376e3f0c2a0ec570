using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard skip GOAL -m REASON</c>: the goal is left out of this year.</summary>
internal static class SkipVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var goal = GoalArgument.Create(builder);
        var reason = MessageOption.Create("Why it is left out.", isRequired: true);
        var verb = new Verb("skip", VerbGroup.Work, "Leave a goal out of this year, and say why.")
        {
            Examples = [("onboard skip k8s.why -m \"Ran clusters for three years\"", "What you know already need not be learnt again.")],
        };
        verb.Arguments.Add(goal);
        verb.Options.Add(reason);
        verb.SetAction(builder.Run(invocation => Run(invocation, invocation.Words(goal)!, invocation.Get(reason)!)));
        return verb;
    }

    private static int Run(CliInvocation invocation, string words, string reason)
    {
        var goal = GoalArgument.Resolve(invocation, words);
        RecordedReport.RefuseIfClosed(invocation, goal);
        invocation.Record(new GoalSkipped(invocation.Workspace.NewStamp(), GoalReference.To(goal), reason.Trim()));
        return RecordedReport.Print(invocation, "Left out", goal, reason, $"onboard reopen {goal.Id} brings it back.");
    }
}
