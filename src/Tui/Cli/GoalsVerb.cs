using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard goals [FOLDER]</c>: every goal of a folder of Markdown, or of the workspace.</summary>
internal static class GoalsVerb
{
    private const int DueColumns = 9;

    public static Command Create(VerbBuilder builder)
    {
        var folder = new Argument<string?>("FOLDER") { Description = "A folder of Markdown; else the workspace's curriculum.", Arity = ArgumentArity.ZeroOrOne };
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("goals", VerbGroup.Curriculum, "List every goal, with its id.")
        {
            Examples =
            [
                ("onboard goals", "Of the workspace, with where each goal stands."),
                ("onboard goals docs/course --format json", "Of any folder of Markdown, with or without a workspace."),
            ],
        };
        verb.Arguments.Add(folder);
        verb.Options.Add(format);
        verb.SetAction(builder.Run(invocation => Run(invocation, invocation.Get(folder), invocation.IsJson(format))));
        return verb;
    }

    private static int Run(CliInvocation invocation, string? folder, bool isJson)
    {
        var review = folder is null ? invocation.Current.Review : null;
        var curriculum = folder is null ? invocation.Current.Curriculum : CurriculumPart.OfFolderAlone(invocation, folder).Read();
        if (isJson) return JsonOutput.Write(invocation, [.. curriculum.Goals.Select(GoalJson.Of)], CliJson.Default.GoalJsonArray);
        Print(invocation.Out, curriculum, review);
        return ExitCodes.Ok;
    }

    private static void Print(Printer page, Curriculum curriculum, TraineeReview? review)
    {
        var isFirst = true;
        foreach (var track in curriculum.Tracks)
        {
            if (track.AllGoals.IsEmpty) continue;
            if (!isFirst) page.Blank();
            isFirst = false;
            var tally = review?.Of(track) is { Required: > 0 } some ? $"{some.Complete} of {some.Required}" : track.Path;
            page.Write(new Line([new Span(track.Title, Tone.Heading)], [new Span(tally, Tone.Dim)]));
            var idColumns = track.AllGoals.Max(goal => goal.Id.Value.Length);
            foreach (var goal in track.Goals) Print(page, goal, review, idColumns, indent: 2);
            foreach (var topic in track.Topics) Print(page, topic, review, idColumns, indent: 2);
        }
        if (curriculum.Goals.IsEmpty) page.Text("No goals. A goal is a task item: - [ ] Learn something", Tone.Dim);
    }

    private static void Print(Printer page, Topic topic, TraineeReview? review, int idColumns, int indent)
    {
        page.WriteWhole([new Span(new string(' ', indent)), new Span(topic.Title, Tone.Strong)]);
        foreach (var goal in topic.Goals) Print(page, goal, review, idColumns, indent + 2);
        foreach (var nested in topic.Topics) Print(page, nested, review, idColumns, indent + 2);
    }

    private static void Print(Printer page, Goal goal, TraineeReview? review, int idColumns, int indent)
    {
        var sign = review is null ? new Span(page.IsPlain ? "" : page.Glyphs.NotStarted, Tone.Dim) : StatusGlyphs.Of(review.Of(goal), page.Glyphs);
        if (page.IsPlain) sign = new Span(review is null ? "" : StatusGlyphs.Words(review.Of(goal)) + ":");
        var space = sign.Text.Length > 0 ? " " : "";
        var due = goal.Due is { } some ? $"due {some}" : "";
        page.Write(new Line(
            [new Span(new string(' ', indent)), sign, new Span(space), new Span(goal.Title)],
            [new Span(" "), new Span(page.IsPlain ? goal.Id.Value : goal.Id.Value.PadRight(idColumns), Tone.Dim), new Span(page.IsPlain ? " " + due : due.PadLeft(DueColumns), Tone.Dim)]));
        foreach (var step in goal.Steps) Print(page, step, review, idColumns, indent + 2);
    }
}
