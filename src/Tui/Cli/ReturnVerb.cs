using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard return GOAL -m REASON</c>: a mentor gives a done goal back.</summary>
internal static class ReturnVerb
{
    public static Command Create(VerbBuilder builder) => GoalVerb.WithReason(
        builder,
        new Verb("return", VerbGroup.Mentor, "Give a done goal back, and say what is missing.")
        {
            Examples = [("onboard return mon.tune -m \"Which dashboard tells you?\"", "The trainee reads it beside the goal, and says done again.")],
        },
        "What is missing.",
        Run);

    private static int Run(CliInvocation invocation, Goal goal, string reason)
    {
        var standing = invocation.Current.Review.Of(goal);
        if (standing.Status is not (GoalStatus.Done or GoalStatus.SignedOff))
            throw new CliRefusal($"“{goal.Title}” is {StatusGlyphs.Words(standing)}{RecordedReport.Since(invocation, standing)}; only what is done can be returned.");
        var returned = new GoalReturned(invocation.Workspace.NewStamp(), GoalReference.To(goal), reason);
        WhoseYear.RefuseIfUnclear(invocation);
        invocation.RefuseUnlessAllowed(returned, "Nothing was recorded.");
        invocation.Record(returned);
        return RecordedReport.Print(invocation, "Returned", goal, reason);
    }
}
