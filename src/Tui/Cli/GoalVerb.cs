using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Cli;

/// <summary>The shape of the verbs that are about one goal: <c>onboard VERB GOAL</c>, some with a reason that has to be given.</summary>
internal static class GoalVerb
{
    public static Verb On(VerbBuilder builder, Verb verb, Func<CliInvocation, Goal, int> run)
    {
        var goal = GoalArgument.Create(builder);
        verb.Arguments.Add(goal);
        verb.SetAction(builder.Run(invocation => run(invocation, GoalArgument.Resolve(invocation, invocation.Words(goal)!))));
        return verb;
    }

    public static Verb WithReason(VerbBuilder builder, Verb verb, string meaning, Func<CliInvocation, Goal, string, int> run)
    {
        var reason = MessageOption.Create(meaning, isRequired: true);
        verb.Options.Add(reason);
        return On(builder, verb, (invocation, goal) => run(invocation, goal, invocation.Get(reason)!.Trim()));
    }
}
