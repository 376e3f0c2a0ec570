using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard block GOAL -m REASON</c>: the goal waits for something outside of it.</summary>
internal static class BlockVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var goal = GoalArgument.Create(builder);
        var reason = MessageOption.Create("What it waits for.", isRequired: true);
        var verb = new Verb("block", VerbGroup.Work, "Say that a goal can't go on, and what it waits for.")
        {
            Examples = [("onboard block start.access -m \"Waiting for the pager account\"", "Your mentor sees it at the next one-on-one.")],
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
        invocation.Record(new GoalBlocked(invocation.Workspace.NewStamp(), GoalReference.To(goal), reason.Trim()));
        return RecordedReport.Print(invocation, "Blocked", goal, reason, $"onboard unblock {goal.Id} when it can go on.", RecordedReport.NextStep(invocation));
    }
}
