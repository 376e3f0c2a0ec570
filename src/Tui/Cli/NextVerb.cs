using System.CommandLine;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard next</c>: the one step to go on with, and why.</summary>
internal static class NextVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("next", VerbGroup.Look, "The one next step, and why it is the one.")
        {
            Examples = [("onboard next", "One step, not the whole list.")],
        };
        verb.Options.Add(format);
        verb.SetAction(builder.Run(invocation =>
        {
            if (invocation.IsJson(format)) return JsonOutput.Write(invocation, NextJson.Of(invocation.Current), CliJson.Default.NextJson);
            Section(invocation.Out, invocation.Current, isFirst: true);
            return ExitCodes.Ok;
        }));
        return verb;
    }

    public static void Section(Printer page, WorkspaceSnapshot snapshot, bool isFirst = false)
    {
        if (snapshot.Review.Total.Required == 0) return;
        if (!isFirst) page.Blank();
        page.Text("Next step", Tone.Heading);
        if (snapshot.Review.Next is not { } next)
        {
            page.Paragraph(
                snapshot.Review.Total.IsComplete ? "Everything of this year is done. What a year!" : "Nothing can be begun right now: what is left is blocked or waits for a sign-off.",
                indent: 2);
            return;
        }
        var goal = next.Standing.Goal;
        GoalRow.Print(page, next.Standing);
        page.Paragraph(next.Why, indent: 4, Tone.Dim);
        page.Paragraph(GoalRow.Place(page, goal), indent: 4, Tone.Dim);
        var verb = goal.Count is not null ? "log" : next.Standing.Progress.Status == GoalStatus.InProgress ? "done" : "start";
        page.WriteWhole([new Span("    "), new Span($"onboard show {goal.Id}", Tone.Code), new Span(page.Between, Tone.Dim), new Span($"onboard {verb} {goal.Id}", Tone.Code)]);
    }
}
