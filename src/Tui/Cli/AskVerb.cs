using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard ask "…"</c>: a question, the moment it arises.</summary>
internal static class AskVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var question = new Argument<string[]>("QUESTION") { Description = "The question, Markdown.", Arity = ArgumentArity.OneOrMore };
        var goal = new Option<string?>("--goal", "-g") { Description = "The goal it is about: id, beginning of an id, or words of the title.", HelpName = "GOAL" };
        builder.AddGoals(goal);
        var verb = new Verb("ask", VerbGroup.Write, "Write down a question before it is gone.")
        {
            Examples =
            [
                ("onboard ask \"Why do we group alerts by cluster?\"", "It waits for the next one-on-one or Coffee and Q&A."),
                ("onboard ask \"Who may silence this?\" --goal mon.alert-path", "About a goal; the answer is kept beside it."),
            ],
        };
        verb.Arguments.Add(question);
        verb.Options.Add(goal);
        verb.SetAction(builder.Run(invocation => Run(invocation, invocation.Words(question)!, invocation.Get(goal))));
        return verb;
    }

    private static int Run(CliInvocation invocation, string question, string? words)
    {
        if (string.IsNullOrWhiteSpace(question)) throw new CliRefusal("The question is empty; nothing was recorded.");
        var goal = words is null ? null : GoalArgument.Resolve(invocation, words);
        var reference = goal is null ? null : GoalReference.To(goal);
        invocation.Record(new NoteWritten(invocation.Workspace.NewStamp(), reference, NoteKind.Question, question.Trim()));
        var page = invocation.Out;
        page.WriteWhole([new Span(page.IsPlain ? "Asked: " : "? ", Tone.Waiting), new Span(question.Trim(), Tone.Strong)]);
        if (goal is not null) page.Paragraph($"About “{goal.Title}”.", indent: 2, Tone.Dim);
        var open = invocation.Current.Review.OpenQuestions.Length;
        page.Paragraph(open == 1 ? "It waits for an answer; bring it to the next one-on-one." : $"{CountWords.Of(open, "question")} wait for an answer; bring them to the next one-on-one.", indent: 2, Tone.Dim);
        return ExitCodes.Ok;
    }
}
