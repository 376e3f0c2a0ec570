using System.Collections.Immutable;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models;

/// <summary>Getting started: real lessons, each with why, its key and its command; what is done is ticked off.</summary>
/// <param name="started">Which lessons are done.</param>
/// <param name="keyOf">The key of a command.</param>
/// <param name="glyphs">The signs to use.</param>
internal sealed class GettingStartedPage(GettingStarted started, Func<string, string> keyOf, GlyphSet glyphs) : Page
{
    private const int BarColumns = 24;
    private const int Indent = 3;

    public override string Title => "Getting started";

    public override bool IsList => true;

    protected override void Fill(PageSheet sheet)
    {
        var (done, count) = (started.DoneCount, GettingStarted.Lessons.Length);
        sheet.AddHeading("Getting started", right: $"{done} of {count}");
        sheet.Add(new Line(ProgressBar.Of(new Tally(done, count), Math.Min(BarColumns, sheet.Width), glyphs)));
        sheet.AddBlank();
        sheet.Add(new Span(started.IsComplete
            ? "That is the workbench. F1 has every command, ? every key, and this page comes back from the menu Help."
            : "Learn the workbench by using it: each of these is ticked off once you have done it, wherever you do it from. The arrows go to the next, Enter begins it.", Tone.Dim));
        foreach (var lesson in GettingStarted.Lessons) Add(sheet, lesson);
    }

    private void Add(PageSheet sheet, Lesson lesson)
    {
        sheet.AddBlank();
        var isDone = started.IsDone(lesson);
        var goal = started.GoalFor(lesson);
        var target = goal is null ? (Target)new CommandTarget(lesson.CommandId) : new GoalTarget(goal.Id);
        var mark = isDone ? new Span($" {glyphs.Done} ", Tone.Done) : new Span($" {glyphs.NotStarted} ", Tone.Dim);
        ImmutableArray<Span> key = keyOf(lesson.CommandId) is { Length: > 0 } name ? [new Span(name, Tone.Key)] : [];
        sheet.Add(new Line([mark, new Span(lesson.Title, isDone ? Tone.Dim : Tone.Strong, isDone ? Emphasis.None : Emphasis.Bold)], key, isDone ? null : target));
        if (isDone) return;
        var indent = new string(' ', Indent);
        sheet.AddIndented(indent, new Span(lesson.Why, Tone.Dim));
        if (goal is not null) sheet.AddIndented(indent, new Span($"{glyphs.Reply} {ShownText.Line(goal.Title)}"));
    }
}
