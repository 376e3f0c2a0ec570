using System.Buffers;
using Markdig.Syntax;

namespace Onboarding.Tui.Models.Markup;

/// <summary>Markdown as wrapped lines. Never throws for bad content; takes linear time.</summary>
internal static class MarkdownLines
{
    /// <summary>Text without any of these is its own plain text, unless it begins like a list or has an address in it.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[]<>&\\#~:|-+=.\r\n\t");

    /// <summary>The lines at a width, none wider; empty for text without content.</summary>
    public static List<Line> Render(string markdown, int width, GlyphSet glyphs, Func<string, Target?> resolve)
    {
        var sheet = new LineSheet(width);
        if (MarkdownParser.TryParse(markdown) is { } document) new MarkdownBlocks(sheet, glyphs, resolve).Render(document);
        else AddAsWritten(markdown, sheet);
        return sheet.Lines;
    }

    /// <summary>The text of the first paragraph or heading as spans, for a title: one line, whatever the Markdown holds.</summary>
    public static List<Span> Inline(string markdown, Span style, Func<string, Target?> resolve)
    {
        if (!markdown.AsSpan().ContainsAny(Marks) && !markdown.StartsWith(' ')) return [style with { Text = ShownText.Line(markdown) }];
        var leaf = MarkdownParser.TryParse(markdown)?.OfType<LeafBlock>().FirstOrDefault(block => block.Inline is not null);
        if (leaf is null) return [style with { Text = ShownText.Line(markdown) }];
        var spans = MarkdownInlines.Read(leaf.Inline, style, resolve);
        for (var i = 0; i < spans.Count; i++) if (spans[i].Text == "\n") spans[i] = spans[i] with { Text = " " };
        return spans;
    }

    /// <summary>Text that is too heavy to read as Markdown, line by line.</summary>
    private static void AddAsWritten(string text, LineSheet sheet)
    {
        foreach (var line in ShownText.Lines(text).Split('\n')) sheet.AddWrapped([new Span(line)]);
    }
}
