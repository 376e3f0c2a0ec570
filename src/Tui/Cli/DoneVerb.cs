using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard done GOAL</c>: the goal is reached.</summary>
internal static class DoneVerb
{
    private const int LowConfidence = 2;

    public static Command Create(VerbBuilder builder)
    {
        var evidence = new Option<string?>("--evidence") { Description = "An address that shows it: a change, a dashboard, a document.", HelpName = "URL" };
        var confidence = new Option<int?>("--confidence")
        {
            Description = "How sure you are of it: 1 (heard of it) to 5 (could teach it).",
            HelpName = "1-5",
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, out var rating) && rating is >= 1 and <= 5) return rating;
                result.AddError($"--confidence is 1 to 5, not '{result.Tokens[0].Value}'.");
                return null;
            },
        };
        var verb = new Verb("done", VerbGroup.Work, "Finish a goal.")
        {
            Examples =
            [
                ("onboard done mon.alert-path --confidence 4", "What was done with low confidence comes up again."),
                ("onboard done iac.first-change --evidence https://git.example/infra/pull/7", "Your mentor finds it beside the goal."),
            ],
        };
        verb.Options.Add(evidence);
        verb.Options.Add(confidence);
        return GoalVerb.On(builder, verb, (invocation, goal) => Run(invocation, goal, invocation.Get(evidence), invocation.Get(confidence)));
    }

    private static int Run(CliInvocation invocation, Goal goal, string? evidence, int? confidence)
    {
        var before = invocation.Current.Review.Of(goal);
        if (goal.IsOngoing) throw new CliRefusal($"“{goal.Title}” recurs and is never done.", $"onboard log {goal.Id} records one time.");
        if (before.Status != GoalStatus.Done || (evidence is null && confidence is null)) RecordedReport.RefuseIfClosed(invocation, goal);
        invocation.Record(new GoalDone(invocation.Workspace.NewStamp(), GoalReference.To(goal), evidence, confidence));
        return RecordedReport.Print(
            invocation,
            "Done",
            goal,
            StillOpen(invocation, goal),
            RecordedReport.SignOff(invocation, invocation.Current.Review.Of(goal)),
            confidence <= LowConfidence ? "It will come up again, since you are not sure of it yet." : "",
            RecordedReport.YearSoFar(invocation),
            RecordedReport.NextStep(invocation));
    }

    private static string StillOpen(CliInvocation invocation, Goal goal)
    {
        var standing = invocation.Current.Review.Of(goal);
        if (goal.Count is { } count && standing.Progress.Log.Length < count) return $"Only {standing.Progress.Log.Length} of {count} are logged; onboard undo takes this back.";
        var steps = goal.Steps.Count(step => IsOpen(invocation.Current.Review.Of(step)));
        return steps == 0 ? "" : $"{steps} of its {goal.Steps.Length} steps {(steps == 1 ? "is" : "are")} still open; onboard undo takes this back.";
    }

    private static bool IsOpen(GoalStanding step) => step is { IsRequired: true, IsComplete: false, AwaitsSignOff: false };
}
