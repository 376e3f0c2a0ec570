using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard rate GOAL 1-5</c>: how sure the trainee is of a goal, by the own judgement or a mentor's.</summary>
internal static class RateVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var words = new Argument<string[]>("GOAL") { Description = "The goal, and behind it how sure: 1 (heard of it) to 5 (could teach it).", Arity = ArgumentArity.OneOrMore, HelpName = "GOAL 1-5" };
        builder.AddGoals(words);
        var verb = new Verb("rate", VerbGroup.Mentor, "Say how sure you are of a goal, or your trainee is: 1 to 5.")
        {
            Examples =
            [
                ("onboard rate mon.tune 4", "Your own goal: your confidence. A trainee's: yours in them."),
                ("onboard rate mon.tune 2 --trainee ada", "Where the two differ by two or more, you talk about it."),
            ],
        };
        verb.Arguments.Add(words);
        verb.Validators.Add(result =>
        {
            var tokens = result.GetResult(words)?.Tokens;
            if (tokens is { Count: > 0 } && RatingOf(tokens[^1].Value) is null) result.AddError($"The confidence is 1 to 5, behind the goal, not '{tokens[^1].Value}'.");
            else if (tokens is { Count: 1 }) result.AddError("Name the goal before the confidence.");
        });
        verb.SetAction(builder.Run(invocation =>
        {
            var given = invocation.Get(words)!;
            return Run(invocation, GoalArgument.Resolve(invocation, string.Join(' ', given[..^1])), RatingOf(given[^1])!.Value);
        }));
        return verb;
    }

    private static int Run(CliInvocation invocation, Goal goal, int confidence)
    {
        var rated = new GoalRated(invocation.Workspace.NewStamp(), GoalReference.To(goal), confidence);
        WhoseYear.RefuseIfUnclear(invocation);
        invocation.RefuseUnlessAllowed(rated, "Nothing was recorded.");
        invocation.Record(rated);
        var progress = invocation.Current.Review.Of(goal).Progress;
        return RecordedReport.Print(invocation, $"Rated {confidence} of 5", goal, Difference(progress));
    }

    private static string Difference(GoalProgress progress) =>
        progress is { Confidence: { } own, MentorConfidence: { } mentors } && Math.Abs(own - mentors) >= Agenda.ConfidenceGap
            ? $"The trainee says {own}, the mentor {mentors}: it is on the agenda of the next one-on-one."
            : "";

    private static int? RatingOf(string word) => word is [>= '1' and <= '5'] ? word[0] - '0' : null;
}
