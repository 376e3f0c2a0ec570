using System.Text;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>Breaks text of many lines at blanks so that no line is wider than asked; list items and indented lines keep their indent.</summary>
internal static class TextWrap
{
    public static IEnumerable<string> Lines(string text, int columns)
    {
        var isCode = false;
        foreach (var line in text.TrimEnd().Split('\n'))
        {
            var isFence = line.AsSpan().TrimStart().StartsWith("```") || line.AsSpan().TrimStart().StartsWith("~~~");
            if (isFence) isCode = !isCode;
            if (isCode || isFence || DisplayWidth.Of(line) <= columns) yield return line.TrimEnd();
            else foreach (var part in Break(line, columns)) yield return part;
        }
    }

    /// <summary>Markdown with each paragraph on one line, as a reader would see it; lists, headings, tables, quotes and code keep their lines.</summary>
    public static string Reflow(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        var isCode = false;
        var isParagraph = false;
        foreach (var line in markdown.Split('\n'))
        {
            var start = line.AsSpan().TrimStart();
            var isFence = start.StartsWith("```") || start.StartsWith("~~~");
            if (isFence) isCode = !isCode;
            var isOwnLine = isCode || isFence || start.IsEmpty || start[0] is '#' or '|' or '>' || IndentOf(line) != line.Length - start.Length;
            if (text.Length > 0) text.Append(isParagraph && !isOwnLine ? ' ' : '\n');
            text.Append(isParagraph && !isOwnLine ? start : line);
            // Two blanks or a backslash at the end are a line break in Markdown.
            var isHardBreak = line.EndsWith("  ", StringComparison.Ordinal) || line.EndsWith('\\');
            isParagraph = !isHardBreak && !isCode && !isFence && !start.IsEmpty && start[0] is not ('#' or '|' or '>');
        }
        return text.ToString();
    }

    private static IEnumerable<string> Break(string line, int columns)
    {
        var indent = IndentOf(line);
        var hanging = new string(' ', Math.Min(indent, columns / 2));
        var current = line[..indent];
        var isEmpty = true;
        foreach (var word in line[indent..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && DisplayWidth.Of(current) + 1 + DisplayWidth.Of(word) > columns)
            {
                yield return current;
                (current, isEmpty) = (hanging, true);
            }
            current += isEmpty ? word : " " + word;
            isEmpty = false;
        }
        yield return current;
    }

    // Blanks, and the marker of a list item with the blanks behind it.
    private static int IndentOf(string line)
    {
        var i = 0;
        while (i < line.Length && line[i] == ' ') i++;
        var marker = i;
        while (marker < line.Length && char.IsAsciiDigit(line[marker])) marker++;
        var isMarker = marker > i ? marker < line.Length && line[marker] is '.' or ')' : i < line.Length && line[i] is '-' or '*' or '+' or '>';
        if (!isMarker || marker + 1 >= line.Length || line[marker + 1] != ' ') return i;
        marker++;
        while (marker < line.Length && line[marker] == ' ') marker++;
        return marker;
    }
}
