using System.CommandLine;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>Records what changes a trainee's working days, or with <c>--dry-run</c> only looks, and prints what moves in the plan.</summary>
internal static class ReplanReport
{
    private const int RowsShown = 5;

    public static Option<bool> NewDryRun() => new("--dry-run") { Description = "Show what would move and record nothing." };

    public static int Run(CliInvocation invocation, YearEvent happened, string said, bool isDryRun)
    {
        var before = invocation.Current.Review;
        if (isDryRun)
        {
            WhoseYear.RefuseIfUnclear(invocation);
            if (invocation.Workspace.RefusalOf(happened) is { } refusal) throw new CliRefusal(refusal);
        }
        else
        {
            invocation.Record(happened);
        }
        var replan = isDryRun ? Replan.Of(before, happened) : Replan.Between(before, invocation.Current.Review);
        invocation.Out.WriteWhole([new Span(said, Tone.Strong)]);
        Print(invocation.Out, replan, before.Today);
        if (isDryRun) invocation.Out.Paragraph("Nothing was recorded.", tone: Tone.Dim);
        return ExitCodes.Ok;
    }

    private static void Print(Printer page, Replan replan, DateOnly today)
    {
        page.Paragraph(ReplanWords.Summary(replan), indent: 2);
        var shown = new HashSet<MovedGoal>();
        foreach (var (title, goals) in ReplanWords.Crossings(replan, today))
        {
            Section(page, title, goals, today);
            shown.UnionWith(goals);
        }
        var others = replan.Moved.Where(goal => !shown.Contains(goal)).ToArray();
        if (others.Length > 0) Section(page, shown.Count == 0 ? "What moves" : "The others", others, today);
    }

    private static void Section(Printer page, string title, IReadOnlyList<MovedGoal> goals, DateOnly today)
    {
        page.Blank();
        page.Write(new Line([new Span("  "), new Span(title, Tone.Heading)], [new Span(page.IsPlain ? $"({goals.Count})" : $"{goals.Count}", Tone.Dim)]));
        foreach (var goal in goals.Take(RowsShown))
        {
            page.Write(new Line([new Span("  "), new Span(goal.Goal.Title)], [new Span($" {goal.Goal.Id.Value}  {ReplanWords.Move(goal, today)}", Tone.Dim)]));
        }
        if (goals.Count > RowsShown) page.Text($"  and {goals.Count - RowsShown} more", Tone.Dim);
    }
}
