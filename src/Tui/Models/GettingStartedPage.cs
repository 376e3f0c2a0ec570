using System.Collections.Immutable;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models;

/// <summary>Getting started: real steps, each with why, its key and its command; what is done is ticked off.</summary>
/// <param name="started">Which steps are done.</param>
/// <param name="keyOf">The key of a command.</param>
/// <param name="glyphs">The signs to use.</param>
internal sealed class GettingStartedPage(GettingStarted started, Func<string, string> keyOf, GlyphSet glyphs) : Page
{
    private const int BarColumns = 24;
    private const int Indent = 3;

    public override string Title => started.IsComplete ? "Getting started" : $"Getting started {started.DoneCount}/{GettingStarted.Steps.Length}";

    protected override void Fill(PageSheet sheet)
    {
        var (done, count) = (started.DoneCount, GettingStarted.Steps.Length);
        sheet.AddHeading("Getting started", right: $"{done} of {count}");
        sheet.Add(new Line(ProgressBar.Of(new Tally(done, count), Math.Min(BarColumns, sheet.Width), glyphs)));
        sheet.AddBlank();
        sheet.Add(new Span(started.IsComplete
            ? "That is the workbench. F1 has every command, ? every key, and this page comes back from the menu Help."
            : "Learn the workbench by using it. A step is ticked off once you have done it, wherever you do it from.", Tone.Dim));
        foreach (var step in GettingStarted.Steps) Add(sheet, step);
    }

    private void Add(PageSheet sheet, GuideStep step)
    {
        sheet.AddBlank();
        var isDone = started.IsDone(step);
        var goal = started.GoalFor(step);
        var target = goal is null ? (Target)new CommandTarget(step.CommandId) : new GoalTarget(goal.Id);
        var mark = isDone ? new Span($" {glyphs.Done} ", Tone.Done) : new Span($" {glyphs.NotStarted} ", Tone.Dim);
        ImmutableArray<Span> key = keyOf(step.CommandId) is { Length: > 0 } name ? [new Span(name, Tone.Key)] : [];
        sheet.Add(new Line([mark, new Span(step.Title, isDone ? Tone.Dim : Tone.Strong, isDone ? Emphasis.None : Emphasis.Bold)], key, target));
        if (isDone) return;
        var indent = new string(' ', Indent);
        sheet.AddIndented(indent, new Span(step.Why, Tone.Dim));
        if (goal is not null) sheet.AddIndented(indent, new Span($"{glyphs.Reply} {ShownText.Line(goal.Title)}", Tone.Link, Target: target));
    }
}
