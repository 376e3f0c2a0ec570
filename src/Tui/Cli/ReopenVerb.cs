using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard reopen GOAL</c>: done or skipped no longer counts.</summary>
internal static class ReopenVerb
{
    public static Command Create(VerbBuilder builder) => GoalVerb.On(
        builder,
        new Verb("reopen", VerbGroup.Work, "Open a goal again that was done or skipped.")
        {
            Examples = [("onboard reopen mon.alert-path", "Its notes and its history stay.")],
        },
        Run);

    private static int Run(CliInvocation invocation, Goal goal)
    {
        var standing = invocation.Current.Review.Of(goal);
        if (!RecordedReport.IsClosed(standing.Status)) throw new CliRefusal($"“{goal.Title}” is open already: {StatusGlyphs.Words(standing)}.");
        if (!RecordedReport.IsClosed(standing.Progress.Status))
            throw new CliRefusal($"“{goal.Title}” is done because its {(goal.Count is null ? "steps are" : "recordings are complete")}.", goal.Count is null ? "Reopen one of its steps." : "onboard undo takes the last recording back.");
        invocation.Record(new GoalReopened(invocation.Workspace.NewStamp(), GoalReference.To(goal)));
        return RecordedReport.Print(invocation, "Reopened", goal, RecordedReport.YearSoFar(invocation));
    }
}
