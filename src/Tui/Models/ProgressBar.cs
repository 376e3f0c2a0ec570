using System.Collections.Immutable;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models;

/// <summary>A thin bar of a fixed width, exact to half a column. Something begun is never an empty bar, something open never a full one.</summary>
internal static class ProgressBar
{
    public static ImmutableArray<Span> Of(Tally tally, int columns, GlyphSet glyphs)
    {
        if (columns <= 0) return [];
        var halves = tally.Required == 0 ? 0 : (int)((long)tally.Complete * columns * 2 / tally.Required);
        if (tally.Complete > 0) halves = Math.Max(1, halves);
        var (full, hasHalf) = (halves / 2, halves % 2 == 1);
        var tone = tally.IsComplete ? Tone.Done : Tone.Active;
        var spans = ImmutableArray.CreateBuilder<Span>();
        if (halves > 0) spans.Add(new Span(Repeat(glyphs.BarFull, full) + (hasHalf ? glyphs.BarHalf : ""), tone));
        var rest = columns - full - (hasHalf ? 1 : 0);
        if (rest > 0) spans.Add(new Span(Repeat(glyphs.BarEmpty, rest), Tone.Rule));
        return spans.ToImmutable();
    }

    private static string Repeat(string glyph, int count) => string.Concat(Enumerable.Repeat(glyph, count));
}
