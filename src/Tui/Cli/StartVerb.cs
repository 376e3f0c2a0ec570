using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard start GOAL</c>: work on a goal begins.</summary>
internal static class StartVerb
{
    public static Command Create(VerbBuilder builder) => GoalVerb.On(
        builder,
        new Verb("start", VerbGroup.Work, "Begin a goal.")
        {
            Examples =
            [
                ("onboard start mon.alert-path", "By id; the beginning of one is enough."),
                ("onboard start alert becomes", "By words of the title."),
            ],
        },
        Run);

    private static int Run(CliInvocation invocation, Goal goal)
    {
        var standing = invocation.Current.Review.Of(goal);
        RecordedReport.RefuseIfClosed(invocation, goal);
        if (standing.Progress.Status == GoalStatus.InProgress)
            throw new CliRefusal($"“{goal.Title}” is in progress already{RecordedReport.Since(invocation, standing)}.", $"onboard done {goal.Id} finishes it.");
        invocation.Record(new GoalStarted(invocation.Workspace.NewStamp(), GoalReference.To(goal)));
        return RecordedReport.Print(invocation, "Started", goal, RecordedReport.MissingNeeds(invocation, goal), $"onboard show {goal.Id} says what it asks for.");
    }
}
