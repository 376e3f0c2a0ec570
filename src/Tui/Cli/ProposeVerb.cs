using System.CommandLine;
using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Sources;
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
        var addition = AdditionOf(invocation, question);
        var part = CurriculumPart.Of(invocation, Path.Combine(invocation.Current.Paths.Curriculum, goal.Location.Path));
        var full = Path.Combine(part.Folder, goal.Location.Path);
        var before = File.ReadAllBytes(full);
        if (goal.Description.Contains(addition.Split('\n')[0], StringComparison.Ordinal)) throw new CliRefusal($"The question stands in the description of “{goal.Title}” already; nothing was written.");
        var after = Edited(goal, part, before, addition);
        Print(invocation.Out, UnifiedDiff.Of(invocation.Current.Paths.OfCurriculum(goal.Location).Path, Encoding.UTF8.GetString(before), Encoding.UTF8.GetString(after.Span)));
        if (!isSure && !(Confirmation.IsPossible(invocation) && Confirmation.Ask(invocation, "Write it?")))
        {
            invocation.Errors.Paragraph("Nothing was written; --write does.", tone: Tone.Dim);
            return ExitCodes.Ok;
        }
        FileEdit.Apply(full, now => Edited(goal, part, now ?? [], addition).ToArray());
        invocation.Out.WriteWhole([new Span("Wrote "), new Span(full, Tone.Strong), new Span(". Review and commit it as any edit of the curriculum.")]);
        return ExitCodes.Ok;
    }

    private static string AdditionOf(CliInvocation invocation, Note question)
    {
        if (question.IsPrivate) throw new CliRefusal("The question is private; the curriculum is everybody's. Nothing was written.");
        var answers = ListedQuestion.AnswersTo(question, invocation.Current.Progress).Where(answer => !answer.IsPrivate).ToArray();
        return answers.Length > 0 ? AnsweredQuestion.Markdown(question, answers) : throw new CliRefusal("The question has no answer yet.", "onboard answer QUESTION TEXT writes one.");
    }

    private static ReadOnlyMemory<byte> Edited(Goal goal, CurriculumPart part, byte[] file, string addition)
    {
        var edit = DescriptionWriter.Append(new SourceFile(goal.Location.Path, file), goal, addition, part.Options);
        return edit.Refusal is null ? edit.Bytes : throw new CliRefusal($"{goal.Location}: nothing is written, because {edit.Refusal}.", "Write it by hand, or mend what stands below the goal's title.");
    }

    private static void Print(Printer page, string diff)
    {
        foreach (var line in DiffLines.Of(diff)) page.WriteWhole([line]);
    }
}
