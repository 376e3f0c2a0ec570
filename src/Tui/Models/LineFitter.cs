using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>Brings a line to an exact width: the left part cut with an ellipsis where it must, the right part at the edge.</summary>
internal static class LineFitter
{
    /// <summary>Left and right never touch.</summary>
    private const int Gap = 1;

    /// <summary>The line as spans of at most <paramref name="width"/> columns together; no filler follows the last word.</summary>
    public static ImmutableArray<Span> Fit(Line line, int width, string ellipsis = "…")
    {
        if (width <= 0) return [];
        if (line.Right.IsEmpty) return Cut(line.Left, width, ellipsis);
        var right = DisplayWidth.Of(line.Right.AsSpan());
        // A right part that leaves no room for the left one is itself cut: the left part says what the line is about.
        if (right + Gap + 1 >= width) return Cut(line.Left, width, ellipsis);
        var left = Cut(line.Left, width - right - Gap, ellipsis);
        var filler = width - right - DisplayWidth.Of(left.AsSpan());
        return [.. left, new Span(new string(' ', filler)), .. line.Right];
    }

    /// <summary>A text that fills a column exactly, with a blank at its end.</summary>
    public static string Column(string text, int columns)
    {
        var cut = Cut(text, columns - 1);
        return cut + new string(' ', columns - DisplayWidth.Of(cut));
    }

    /// <summary>The spans, cut to <paramref name="width"/> columns with an ellipsis where they are wider.</summary>
    public static ImmutableArray<Span> Cut(ImmutableArray<Span> spans, int width, string ellipsis = "…")
    {
        if (width <= 0) return [];
        if (DisplayWidth.Of(spans.AsSpan()) <= width) return spans;
        var room = width - DisplayWidth.Of(ellipsis);
        var cut = ImmutableArray.CreateBuilder<Span>();
        foreach (var span in spans)
        {
            var end = DisplayWidth.Fit(span.Text, room, out var columns);
            room -= columns;
            if (end == span.Text.Length)
            {
                cut.Add(span);
                continue;
            }
            cut.Add(span with { Text = span.Text[..end].TrimEnd() + ellipsis });
            break;
        }
        return cut.ToImmutable();
    }

    /// <summary>A text, cut to <paramref name="width"/> columns with an ellipsis where it is wider.</summary>
    public static string Cut(string text, int width, string ellipsis = "…")
    {
        if (DisplayWidth.Of(text) <= width) return text;
        if (width <= 0) return "";
        var end = DisplayWidth.Fit(text, width - DisplayWidth.Of(ellipsis), out _);
        return text[..end].TrimEnd() + ellipsis;
    }
}
