using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard propose QUESTION</c>: an answered question as an addition to its goal's description, shown as a diff.</summary>
internal static class ProposeVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var question = QuestionArgument.Create(builder);
        var goal = new Option<string?>("--goal", "-g") { Description = "The goal whose description gets it; else the one that the question is about.", HelpName = "GOAL" };
        builder.AddGoals(goal);
        var edits = new ShownEdits();
        var verb = new Verb("propose", VerbGroup.Curriculum, "Make an answered question part of the curriculum.")
        {
            Examples =
            [
                ("onboard propose 3", "Shows what would be added to the goal's description, as a diff."),
                ("onboard propose 3 --yes", "Writes it; nothing else in the file changes."),
            ],
        };
        verb.Arguments.Add(question);
        verb.Options.Add(goal);
        edits.AddTo(verb);
        verb.SetAction(builder.Run(invocation =>
        {
            var asked = QuestionArgument.Resolve(invocation, invocation.Words(question)!);
            return Run(invocation, asked, GoalOf(invocation, asked, invocation.Get(goal)), edits);
        }));
        return verb;
    }

    private static Goal GoalOf(CliInvocation invocation, Note question, string? words)
    {
        if (words is not null) return GoalArgument.Resolve(invocation, words);
        if (question.Goal is null) throw new CliRefusal("The question is about no goal.", "--goal GOAL says whose description gets it.");
        return invocation.Current.Review.StandingOf(question.Written)?.Goal
            ?? throw new CliRefusal($"The curriculum no longer has the goal “{question.Goal.Title}”.", "--goal GOAL says whose description gets it.");
    }

    private static int Run(CliInvocation invocation, Note question, Goal goal, ShownEdits edits)
    {
        if (question.IsPrivate) throw new CliRefusal("The question is private; the curriculum is everybody's. Nothing was written.");
        var answers = PlannedAnswer.AnswersTo(question, invocation.Current.Progress);
        if (answers.IsEmpty) throw new CliRefusal("The question has no answer yet.", "onboard answer QUESTION TEXT writes one.");
        if (PlannedAnswer.IsIn(goal, question)) throw new CliRefusal($"The question stands in the description of “{goal.Title}” already; nothing was written.");
        var plan = PlannedAnswer.Of(invocation.Current, question, answers, goal);
        if (plan.Refusal is { } refusal) throw new CliRefusal($"{goal.Location}: nothing is written, because {refusal}.", "Write it by hand, or mend what stands below the goal's title.");
        var (isWritten, shown) = (edits.Write(invocation, [plan]), invocation.Services.Shown(plan.File));
        if (invocation.IsJson(edits.Format)) JsonOutput.Write(invocation, new AdditionJson("answer", goal.Id.Value, goal.Title, shown, goal.Location.Line, plan.Diff, isWritten), CliJson.Default.AdditionJson);
        else if (isWritten) invocation.Out.WriteWhole([new Span("Wrote "), new Span(shown, Tone.Strong), new Span(". Review and commit it as any edit of the curriculum.")]);
        else invocation.Out.Text(ShownEdits.NotWritten, Tone.Dim);
        return isWritten ? ExitCodes.Ok : ExitCodes.Refused;
    }
}
