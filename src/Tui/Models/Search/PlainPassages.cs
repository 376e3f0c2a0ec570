using System.Buffers;
using System.Text;

namespace Onboarding.Tui.Models.Search;

/// <summary>Takes Markdown apart into plain paragraphs and items, in linear time and without a parser: what is searched need not be laid out.</summary>
internal sealed class PlainPassages
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[]<\\");

    /// <summary>So that brackets without end take no time.</summary>
    private const int LongestLabel = 1_000;

    private readonly StringBuilder _paragraph = new();
    private bool _isCode;

    /// <summary>The paragraphs and items of a text; safe to show.</summary>
    public static List<string> Of(string markdown)
    {
        var found = new List<string>();
        if (markdown.Length == 0) return found;
        var passages = new PlainPassages();
        foreach (var range in markdown.AsSpan().Split('\n')) passages.Add(markdown.AsSpan()[range], found.Add);
        passages.End(found.Add);
        return found;
    }

    /// <summary>One line as plain text: a title, a heading.</summary>
    public static string Inline(string markdown) => ShownText.Line(WithoutMarks(WithoutBegin(markdown.AsSpan().Trim())).Trim());

    /// <summary>Takes the next line; a passage that ends before it, or with it, is told.</summary>
    public void Add(ReadOnlySpan<char> line, Action<string> found)
    {
        line = line.Trim();
        var isFence = line.StartsWith("```") || line.StartsWith("~~~");
        if (isFence) _isCode = !_isCode;
        var isHeading = !_isCode && line.StartsWith("#");
        if (isFence || _isCode || isHeading || line.IsEmpty || BeginLength(line) > 0) End(found);
        if (isFence || line.IsEmpty) return;
        if (_paragraph.Length > 0) _paragraph.Append(' ');
        _paragraph.Append(_isCode ? line.ToString() : WithoutMarks(WithoutBegin(line)));
        if (isHeading) End(found);
    }

    /// <summary>Tells the passage that was being collected.</summary>
    public void End(Action<string> found)
    {
        var text = _paragraph.ToString().Trim();
        _paragraph.Clear();
        if (text.Length > 0) found(ShownText.Line(text));
    }

    private static ReadOnlySpan<char> WithoutBegin(ReadOnlySpan<char> line)
    {
        for (var length = BeginLength(line); length > 0; length = BeginLength(line)) line = line[length..].TrimStart();
        return line;
    }

    /// <summary>How long the sign is with which a line begins an item, a quote or a heading; 0 for running text.</summary>
    private static int BeginLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return 0;
        if (line.StartsWith("[ ] ") || line.StartsWith("[x] ", StringComparison.OrdinalIgnoreCase)) return 4;
        if (line[0] == '>') return 1;
        if (line[0] == '#') return line.TrimStart('#') is ['#' or ' ', ..] or [] ? line.Length - line.TrimStart('#').Length : 0;
        if (line is ['-' or '*' or '+', ' ', ..]) return 2;
        var digits = line.Length - line.TrimStart("0123456789").Length;
        return digits is > 0 and < 10 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? digits + 2 : 0;
    }

    private static string WithoutMarks(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Marks)) return text.ToString();
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < text.Length && char.IsPunctuation(text[i + 1])) plain.Append(text[++i]);
            else if (c == '<' && text[i..].StartsWith("<!--")) i += SkipTo(text[i..], "-->");
            else if (c == ']' && i + 1 < text.Length && text[i + 1] is '(' or '[') i += SkipTo(text[i..], text[i + 1] == '(' ? ")" : "]");
            else if (c is '*' or '`' || (c == '_' && IsEmphasis(text, i)) || (c == '[' && IsLink(text[i..]))) continue;
            else plain.Append(c);
        }
        return plain.ToString();
    }

    /// <summary>How far to go so that the next character is the one after <paramref name="end"/>; to the end of the text where it doesn't come.</summary>
    private static int SkipTo(ReadOnlySpan<char> text, string end)
    {
        var found = text[1..].IndexOf(end);
        return found < 0 ? text.Length - 1 : found + end.Length;
    }

    /// <summary>Whether a bracket opens the text of a link.</summary>
    private static bool IsLink(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length - 1, LongestLabel)].IndexOf(']');
        return end > 0 && text[end + 1] is '(' or '[';
    }

    /// <summary>An underscore within a word is part of it.</summary>
    private static bool IsEmphasis(ReadOnlySpan<char> text, int at) =>
        at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]);
}
