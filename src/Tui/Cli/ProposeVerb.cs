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
        var write = new Option<bool>("--write") { Description = "Write it; without this you are asked on a terminal, and nothing is written elsewhere." };
        var verb = new Verb("propose", VerbGroup.Curriculum, "Make an answered question part of the curriculum.")
        {
            Examples =
            [
                ("onboard propose 3", "Shows what would be added to the goal's description, as a diff."),
                ("onboard propose 3 --write", "Writes it; nothing else in the file changes."),
            ],
        };
        verb.Arguments.Add(question);
        verb.Options.Add(goal);
        verb.Options.Add(write);
        verb.SetAction(builder.Run(invocation =>
        {
            var asked = QuestionArgument.Resolve(invocation, invocation.Words(question)!);
            return Run(invocation, asked, GoalOf(invocation, asked, invocation.Get(goal)), invocation.Get(write));
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

    private static int Run(CliInvocation invocation, Note question, Goal goal, bool isSure)
    {
        if (question.IsPrivate) throw new CliRefusal("The question is private; the curriculum is everybody's. Nothing was written.");
        var answers = PlannedAnswer.AnswersTo(question, invocation.Current.Progress);
        if (answers.IsEmpty) throw new CliRefusal("The question has no answer yet.", "onboard answer QUESTION TEXT writes one.");
        if (PlannedAnswer.IsIn(goal, question)) throw new CliRefusal($"The question stands in the description of “{goal.Title}” already; nothing was written.");
        var plan = PlannedAnswer.Of(invocation.Current, question, answers, goal);
        if (plan.Refusal is { } refusal) throw new CliRefusal($"{goal.Location}: nothing is written, because {refusal}.", "Write it by hand, or mend what stands below the goal's title.");
        foreach (var line in DiffLines.Of(plan.Diff)) invocation.Out.WriteWhole([line]);
        if (!isSure && !(Confirmation.IsPossible(invocation) && Confirmation.Ask(invocation, "Write it?")))
        {
            invocation.Errors.Paragraph("Nothing was written; --write does.", tone: Tone.Dim);
            return ExitCodes.Ok;
        }
        plan.Write();
        invocation.Out.WriteWhole([new Span("Wrote "), new Span(plan.File, Tone.Strong), new Span(". Review and commit it as any edit of the curriculum.")]);
        return ExitCodes.Ok;
    }
}
