using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>What an import would record and what not, for people.</summary>
internal static class ImportPage
{
    private static readonly (ImportFinding Finding, string Words)[] NotRecorded =
    [
        (ImportFinding.DoneAlready, "done already"),
        (ImportFinding.Skipped, "skipped this year; onboard reopen opens it"),
        (ImportFinding.OpenAgain, "done before and open again; onboard done says it anew"),
        (ImportFinding.Counted, "counts recordings; onboard log records each"),
        (ImportFinding.Recurs, "recurs and is never done"),
        (ImportFinding.NoGoal, "the curriculum has no such goal"),
        (ImportFinding.Ambiguous, "its title is there several times"),
    ];

    /// <summary>Why a box is not recorded; null where it is.</summary>
    public static string? ReasonOf(ImportFinding finding) => NotRecorded.FirstOrDefault(row => row.Finding == finding).Words;

    public static void Print(CliInvocation invocation, ImportSource source, ImportPlan plan)
    {
        var page = invocation.Out;
        foreach (var box in plan.Boxes.Where(box => box.Finding == ImportFinding.New))
        {
            page.WriteWhole([page.IsPlain ? new Span("done ") : new Span($"{page.Glyphs.Done} ", Tone.Done), new Span(box.Goal!.Title, Tone.Strong), new Span($"  #{box.Goal.Id}", Tone.Code), new Span($"  {source.PlaceOf(invocation, box.Box.Location)}", Tone.Dim)]);
            if (box.Goal.SignOff is not null) page.Paragraph("It will wait for a sign-off: a box is only your word.", indent: 2, Tone.Dim);
        }
        var leftOut = plan.Boxes.Where(box => box.Finding is not (ImportFinding.New or ImportFinding.DoneAlready)).ToArray();
        if (leftOut.Length > 0 && !plan.Goals.IsEmpty) page.Blank();
        foreach (var box in leftOut)
        {
            page.WriteWhole([new Span($"{source.PlaceOf(invocation, box.Box.Location)}: ", Tone.Dim), new Span(box.Box.Title), new Span($": {ReasonOf(box.Finding)}", Tone.Waiting)]);
        }
    }

    /// <summary>What became of it all.</summary>
    public static string Summary(ImportPlan plan, bool isRecorded)
    {
        if (plan.Boxes.IsEmpty) return "No box is checked there.";
        var (goals, done) = (plan.Goals.Length, plan.Boxes.Count(box => box.Finding == ImportFinding.DoneAlready));
        var left = plan.Boxes.Count(box => box.Finding is not (ImportFinding.New or ImportFinding.DoneAlready));
        var what = goals switch
        {
            0 => "Nothing to record",
            _ when isRecorded => $"Recorded {CountWords.Of(goals, "goal")} as done today, for the boxes don't say when; onboard undo takes all back",
            _ => $"{CountWords.Of(goals, "goal")} to record; nothing was recorded, --yes records",
        };
        return $"{what}.{(done > 0 ? $" {done} done already." : "")}{(left > 0 ? $" {left} left out." : "")}";
    }
}
