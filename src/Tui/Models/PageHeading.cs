using System.Text;

namespace Onboarding.Tui.Models;

/// <summary>A heading of a page, known by its words: pages are made anew all the time, and have other lines at another width.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Number">0 for the first heading with these words, 1 for the second.</param>
internal sealed record PageHeading(string Text, int Number)
{
    /// <summary>The headings of a page with the lines at which they begin, in order. A heading that is wrapped is one; two beside each other are two.</summary>
    public static List<(PageHeading Heading, int Line)> Of(IReadOnlyList<Line> lines)
    {
        var found = new List<(string Text, int Line)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var texts = TextsOf(lines[i]);
            var isGoingOn = texts.Count == 1 && found.Count > 0 && i > 0 && TextsOf(lines[i - 1]).Count == 1;
            if (isGoingOn) found[^1] = ($"{found[^1].Text} {texts[0]}", found[^1].Line);
            else foreach (var text in texts) found.Add((text, i));
        }
        var seen = new Dictionary<string, int>();
        return [.. found.Select(one => (new PageHeading(one.Text, seen[one.Text] = seen.GetValueOrDefault(one.Text, -1) + 1), one.Line))];
    }

    /// <summary>The line at which it begins; null where the page has no such heading.</summary>
    public int? LineIn(IReadOnlyList<Line> lines)
    {
        foreach (var (heading, line) in Of(lines)) if (heading == this) return line;
        return null;
    }

    /// <summary>The headings of a line, which begins with one; none on every other line.</summary>
    private static List<string> TextsOf(Line line)
    {
        if (line.Left.IsEmpty || line.Left[0].Tone != Tone.Heading) return [];
        var texts = new List<string>();
        var text = new StringBuilder();
        foreach (var span in line.Left.Add(new Span("")))
        {
            // Code and links in a heading have tones of their own.
            if (span.Tone == Tone.Heading || (span.Tone is Tone.Code or Tone.Link && text.Length > 0))
            {
                text.Append(span.Text);
                continue;
            }
            if (text.ToString().Trim() is { Length: > 0 } words) texts.Add(words);
            text.Clear();
        }
        return texts;
    }
}
