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
