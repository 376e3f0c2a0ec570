using System.Collections.Immutable;
using System.Globalization;

namespace Onboarding.Tui.Models.Search;

/// <summary>The part of a passage round its first match, with every match set off.</summary>
internal static class Excerpt
{
    /// <summary>How much stands before the match where the passage is cut at its start.</summary>
    private const int Lead = 12;

    /// <param name="text">The passage.</param>
    /// <param name="matches">In order.</param>
    /// <param name="width">The columns there are; the end is cut by whoever paints.</param>
    /// <param name="style">How the rest looks.</param>
    public static ImmutableArray<Span> Of(string text, ImmutableArray<MatchRange> matches, int width, Span style)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        var at = matches.IsEmpty ? 0 : Start(text, matches[0], width);
        if (at > 0) spans.Add(style with { Text = "…" });
        foreach (var match in matches)
        {
            if (match.Start > at) spans.Add(style with { Text = text[at..match.Start] });
            spans.Add(new Span(text.Substring(match.Start, match.Length), Tone.Strong, Emphasis.Bold | Emphasis.Underline));
            at = match.End;
        }
        if (at < text.Length) spans.Add(style with { Text = text[at..] });
        return spans.ToImmutable();
    }

    /// <summary>Where the excerpt begins so that the first match is in sight: at a word, if one begins near enough.</summary>
    private static int Start(string text, MatchRange match, int width)
    {
        if (DisplayWidth.Of(text.AsSpan(0, Math.Min(text.Length, match.End))) < width) return 0;
        var least = Math.Max(0, match.Start - Lead);
        var space = text.IndexOf(' ', least, match.Start - least);
        if (space >= 0 && space + 1 < text.Length) return space + 1;
        // No word begins there: at a whole character then.
        var start = 0;
        while (start < least) start += StringInfo.GetNextTextElementLength(text.AsSpan(start));
        return Math.Min(start, match.Start);
    }
}
