using System.Globalization;
using Wcwidth;

namespace Onboarding.Tui.Models;

/// <summary>How many terminal columns text takes, grapheme by grapheme: what a reader sees as one character is never torn.</summary>
/// <remarks>It counts as Terminal.Gui's painter does, which a test holds it to.</remarks>
internal static class DisplayWidth
{
    private const int WidestGrapheme = 2;

    /// <summary>The columns of a text on one line.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var columns = 0;
        while (!text.IsEmpty)
        {
            text = text[NextGrapheme(text, out var width)..];
            columns += width;
        }
        return columns;
    }

    /// <summary>The columns of several spans in a row.</summary>
    public static int Of(ReadOnlySpan<Span> spans)
    {
        var columns = 0;
        foreach (var span in spans) columns += Of(span.Text);
        return columns;
    }

    /// <summary>How many UTF-16 units the first grapheme has, and its columns: 0, 1 or 2.</summary>
    public static int NextGrapheme(ReadOnlySpan<char> text, out int columns)
    {
        columns = 1;
        // Two printable ASCII characters in a row: the first stands for itself.
        if (text[0] is >= ' ' and < '\u007f' && (text.Length == 1 || text[1] is >= ' ' and < '\u007f')) return 1;
        var length = StringInfo.GetNextTextElementLength(text);
        columns = 0;
        foreach (var rune in text[..length].EnumerateRunes()) columns += Math.Max(0, UnicodeCalculator.GetWidth(rune));
        columns = Math.Min(columns, WidestGrapheme);
        return length;
    }

    /// <summary>How many UTF-16 units fit into <paramref name="width"/> columns; their columns in <paramref name="columns"/>.</summary>
    public static int Fit(ReadOnlySpan<char> text, int width, out int columns)
    {
        var end = 0;
        columns = 0;
        while (end < text.Length)
        {
            var length = NextGrapheme(text[end..], out var next);
            if (columns + next > width) break;
            columns += next;
            end += length;
        }
        return end;
    }
}
