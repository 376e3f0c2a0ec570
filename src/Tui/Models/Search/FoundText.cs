using System.Text;

namespace Onboarding.Tui.Models.Search;

/// <summary>Finds the line of a page where a match of a search stands: the page wraps, and shows Markdown where the search saw plain text.</summary>
internal static class FoundText
{
    private static readonly int[] Contexts = [40, 16, 6, 0];

    /// <summary>The line; null where the page doesn't show it. The more that stands round the match is there too, the better the line.</summary>
    public static int? LineIn(IReadOnlyList<Line> lines, string text, MatchRange match)
    {
        var (page, lineOf) = LettersOf(lines);
        var before = Letters(text.AsSpan(0, match.Start));
        var found = Letters(text.AsSpan(match.Start, match.Length));
        var after = Letters(text.AsSpan(match.End));
        if (found.Length == 0) return null;
        foreach (var context in Contexts)
        {
            var lead = before[Math.Max(0, before.Length - context)..];
            var at = page.IndexOf(lead + found + after[..Math.Min(after.Length, context)], StringComparison.OrdinalIgnoreCase);
            if (at >= 0) return lineOf[at + lead.Length];
        }
        return null;
    }

    private static (string Letters, List<int> LineOf) LettersOf(IReadOnlyList<Line> lines)
    {
        var (letters, lineOf) = (new StringBuilder(), new List<int>());
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var span in lines[i].Left) letters.Append(Letters(span.Text));
            while (lineOf.Count < letters.Length) lineOf.Add(i);
        }
        return (letters.ToString(), lineOf);
    }

    private static string Letters(ReadOnlySpan<char> text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text) if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) letters.Append(c);
        return letters.ToString();
    }
}
