using System.Globalization;
using System.Text;

namespace Onboarding.Core.Sources;

/// <summary>What an edit changes in a text file, in the form that people review and that git and patch apply.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    // Beyond this nobody reads which of the lines are the same: all of them are shown as replaced.
    private const long MostCompared = 4_000_000;

    /// <summary>The diff; empty where nothing is changed. Lines end with LF alone, and a CR before it is the line's own.</summary>
    /// <param name="path">The file, as the diff names it.</param>
    /// <param name="before">The whole text.</param>
    /// <param name="after">The whole text after the edit.</param>
    public static string Of(string path, string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before == after) return "";
        var lines = Compare(LinesOf(before), LinesOf(after));
        var text = new StringBuilder($"--- a/{path}\n+++ b/{path}\n");
        for (var from = 0; NextHunk(lines, from) is { } hunk; from = hunk.End) Append(text, lines, hunk.Start, hunk.End);
        return text.ToString();
    }

    private static string[] LinesOf(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }
        return [.. lines];
    }

    private static List<(char Sign, string Text)> Compare(string[] before, string[] after)
    {
        var shorter = Math.Min(before.Length, after.Length);
        var head = 0;
        while (head < shorter && before[head] == after[head]) head++;
        var tail = 0;
        while (tail < shorter - head && before[^(tail + 1)] == after[^(tail + 1)]) tail++;
        var lines = new List<(char, string)>(before.Length + after.Length);
        foreach (var line in before[..head]) lines.Add((' ', line));
        CompareMiddle(lines, before[head..^tail], after[head..^tail]);
        foreach (var line in before[^tail..]) lines.Add((' ', line));
        return lines;
    }

    private static void CompareMiddle(List<(char Sign, string Text)> lines, string[] before, string[] after)
    {
        var (i, j) = (0, 0);
        if ((long)before.Length * after.Length <= MostCompared)
        {
            var common = CommonLengths(before, after);
            while (i < before.Length && j < after.Length)
            {
                if (before[i] == after[j])
                {
                    lines.Add((' ', before[i++]));
                    j++;
                }
                else if (common[i + 1, j] >= common[i, j + 1])
                {
                    lines.Add(('-', before[i++]));
                }
                else
                {
                    lines.Add(('+', after[j++]));
                }
            }
        }
        while (i < before.Length) lines.Add(('-', before[i++]));
        while (j < after.Length) lines.Add(('+', after[j++]));
    }

    /// <summary>For every pair of places, how many lines both have in common from there on.</summary>
    private static int[,] CommonLengths(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--) common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        return common;
    }

    /// <summary>The next lines that belong together: changes with what stands around them. Null where no change follows.</summary>
    private static (int Start, int End)? NextHunk(List<(char Sign, string Text)> lines, int from)
    {
        var first = lines.FindIndex(from, line => line.Sign != ' ');
        if (first < 0) return null;
        var last = first;
        for (var i = first; i < lines.Count && i <= last + (2 * Context); i++)
        {
            if (lines[i].Sign != ' ') last = i;
        }
        return (Math.Max(from, first - Context), Math.Min(lines.Count, last + Context + 1));
    }

    private static void Append(StringBuilder text, List<(char Sign, string Text)> lines, int start, int end)
    {
        var (oldStart, newStart) = (CountOf(lines, 0, start, '+'), CountOf(lines, 0, start, '-'));
        var (oldCount, newCount) = (CountOf(lines, start, end, '+'), CountOf(lines, start, end, '-'));
        text.Append(CultureInfo.InvariantCulture, $"@@ -{Range(oldStart, oldCount)} +{Range(newStart, newCount)} @@\n");
        foreach (var (sign, line) in lines[start..end])
        {
            text.Append(sign).Append(line);
            if (!line.EndsWith('\n')) text.Append("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>How many lines stand there on the side that does not have those with a sign.</summary>
    private static int CountOf(List<(char Sign, string Text)> lines, int start, int end, char without)
    {
        var count = 0;
        for (var i = start; i < end; i++) count += lines[i].Sign == without ? 0 : 1;
        return count;
    }

    // Where there are no lines, the one before is named.
    private static string Range(int start, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");
}
