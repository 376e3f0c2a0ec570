using System.Text;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Where a goal's description ends in its file, and how the lines there are indented and ended.</summary>
internal sealed class DescriptionPlace
{
    private const int BlanksOfCode = 4;

    private readonly SourceText _source;
    private readonly string _prefix;
    private readonly string _lineEnd;

    private DescriptionPlace(SourceText source, int line, string prefix) =>
        (_source, Line, _prefix, _lineEnd) = (source, line, prefix, source.LineEnd(line) ?? source.LineEnd(1) ?? "\n");

    /// <summary>The line that text is put behind; one-based.</summary>
    public int Line { get; }

    /// <summary>The end of a goal's own text: its steps may follow. Null where no text can stand, since the goal is no list item.</summary>
    public static DescriptionPlace? Of(SourceText source, Goal goal)
    {
        if (goal.TitleEnd < 0 || PrefixOf(source, goal) is not { } prefix) return null;
        var line = source.LocationOf(Math.Max(goal.TitleEnd, goal.IdOffset)).Line;
        if (goal.Body is { } body && body.Lines.Any())
        {
            line = Math.Max(line, body.Lines.Last());
            prefix = OwnPrefixOf(source, body, prefix) ?? prefix;
        }
        return new DescriptionPlace(source, line, prefix);
    }

    /// <summary>The text of the whole file with blocks of Markdown put there, blank lines around them.</summary>
    /// <param name="markdown">Lines, ended with LF.</param>
    /// <param name="added">How many lines the file has more.</param>
    public string Insert(string markdown, out int added)
    {
        var at = _source.StartOf(Line) + _source.Line(Line).Length;
        var text = new StringBuilder(_lineEnd).Append(_prefix.TrimEnd());
        var lines = markdown.Split('\n');
        foreach (var line in lines) text.Append(_lineEnd).Append((_prefix + line).TrimEnd());
        added = lines.Length + 1;
        if (Line < _source.LineCount && !_source.Line(Line + 1).TrimStart(" \t>").IsEmpty)
        {
            text.Append(_lineEnd).Append(_prefix.TrimEnd());
            added++;
        }
        return _source.Content.Insert(at, text.ToString());
    }

    /// <summary>What stands before the item's text, its markers as blanks: a line that begins so belongs to the item.</summary>
    private static string? PrefixOf(SourceText source, Goal goal)
    {
        var line = source.Line(goal.Location.Line);
        var at = goal.Location.Column - 1;
        var marker = at;
        while (marker < line.Length && char.IsAsciiDigit(line[marker])) marker++;
        if (marker >= line.Length || line[marker] is not ('-' or '*' or '+' or '.' or ')')) return null;
        marker++;
        var end = marker;
        while (end < line.Length && line[end] is ' ' or '\t') end++;
        var prefix = new StringBuilder();
        foreach (var c in line[..end]) prefix.Append(c is '>' or '\t' ? c : ' ');
        return prefix.ToString();
    }

    /// <summary>How the description that is there is indented; null where that says nothing, as in a quote or a block of code.</summary>
    private static string? OwnPrefixOf(SourceText source, GoalBody body, string prefix)
    {
        if (prefix.Contains('>')) return null;
        var first = source.Line(body.Lines.First());
        var indent = first[..(first.Length - first.TrimStart(" \t").Length)];
        var column = 0;
        foreach (var c in indent) column = c == '\t' ? (column / 4 * 4) + 4 : column + 1;
        return column >= body.Indent && column < body.Indent + BlanksOfCode ? indent.ToString() : null;
    }
}
