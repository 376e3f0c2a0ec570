using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Mentoring;

/// <summary>The minutes of a one-on-one as they were recorded, and the way to the others.</summary>
internal sealed class MinutesPage(WorkspaceSnapshot snapshot, OneOnOneHeld held, GlyphSet glyphs) : Page
{
    public override string Title => $"Minutes, {DayWords.Past(snapshot.Review.DayOf(held), snapshot.Review.Today)}";

    protected override void Fill(PageSheet sheet)
    {
        if (string.IsNullOrWhiteSpace(held.Minutes))
        {
            sheet.Add(new Span($"One-on-one, {DayWords.Past(snapshot.Review.DayOf(held), snapshot.Review.Today)}", Tone.Strong, Emphasis.Bold));
            sheet.Add(new Span("Nobody wrote down what was said.", Tone.Dim));
        }
        else
        {
            sheet.AddMarkdown(held.Minutes, glyphs, new LinkResolver(snapshot, null));
        }
        sheet.AddBlank();
        sheet.Add(new Span($"Recorded by {snapshot.NameOf(held.Stamp.By)}, {snapshot.DayOf(held.Stamp.At)}.", Tone.Dim));
        var others = snapshot.Progress.Year.OneOnOnes.Reverse().Where(other => other != held).ToArray();
        if (others.Length == 0) return;
        sheet.AddHeading("Other one-on-ones", $"{others.Length}");
        foreach (var other in others)
            sheet.Add(new Line([new Span(DayWords.Past(snapshot.Review.DayOf(other), snapshot.Review.Today), Tone.Link)], [new Span(snapshot.NameOf(other.Stamp.By), Tone.Dim)], new TabTarget(new MinutesTab(other.Stamp.Id))));
    }
}
