using System.Text;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Reports;

/// <summary>Text that somebody wrote, made fit to stand in a report: it is shown as it was written, and nothing in it becomes markup, HTML or a control character.</summary>
public static class MarkdownText
{
    private const string Special = "\\`*_[]<>|~&";

    /// <summary>A text as one line of Markdown: line breaks become spaces.</summary>
    public static string Line(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in SafeText.Show(text).Trim())
        {
            if (Special.Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }
        return EscapeStart(escaped);
    }

    /// <summary>
    /// A text as one line of Markdown that stays text where a code host reads it, too: <c>@name</c> notifies nobody, and <c>#12</c>, <c>GH-12</c> and an
    /// address refer to nothing. A space without width stands behind the sign, which nobody sees.
    /// </summary>
    public static string Unlinked(string text)
    {
        var line = Line(text);
        var unlinked = new StringBuilder(line.Length + 16);
        for (var i = 0; i < line.Length; i++)
        {
            unlinked.Append(line[i]);
            if (i + 1 < line.Length && IsReference(line, i)) unlinked.Append("&#8203;");
        }
        return unlinked.ToString();
    }

    /// <summary>A text as inline code, whatever backticks it has; one line.</summary>
    public static string Code(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = SafeText.Show(text);
        var (longest, run) = (0, 0);
        foreach (var c in shown)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        var fence = new string('`', longest + 1);
        var space = shown.Length == 0 || shown[0] is '`' or ' ' || shown[^1] is '`' or ' ' ? " " : "";
        return $"{fence}{space}{shown}{space}{fence}";
    }

    // What a code host may make a reference of: to people, issues, merge requests, milestones, snippets, addresses.
    private static bool IsReference(string line, int at) => line[at] switch
    {
        '@' or '#' or '!' or '%' or '$' or '&' or '~' => line[at + 1] != ' ',
        ':' => line[at + 1] == '/',
        '.' => at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        '-' => at >= 2 && line.AsSpan(at - 2, 2).Equals("GH", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(line[at + 1]),
        _ => false,
    };

    // What would make a list, a quote or a number of the line is text too.
    private static string EscapeStart(StringBuilder line)
    {
        if (line.Length > 0 && line[0] is '-' or '+' or '=' or '#') return line.Insert(0, '\\').ToString();
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        if (digits is > 0 and < 10 && digits < line.Length && line[digits] is '.' or ')') line.Insert(digits, '\\');
        return line.ToString();
    }
}
