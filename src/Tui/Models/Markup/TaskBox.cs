using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Onboarding.Tui.Models.Markup;

/// <summary>The box of a task-list item: strictly the first thing in the item, as code hosts read it.</summary>
internal static class TaskBox
{
    private const int Length = 4;

    /// <summary>Whether an item's box is checked; null where it has none.</summary>
    public static bool? Of(ListItemBlock item)
    {
        if (item.Count == 0 || item[0] is not ParagraphBlock { Inline: { } inline }) return null;
        var start = "";
        for (var node = inline.FirstChild; node is LiteralInline literal && start.Length < Length; node = node.NextSibling) start += literal.Content.ToString();
        if (start.Length <= Length || start[0] != '[' || start[2] != ']' || start[3] != ' ') return null;
        return start[1] switch { ' ' => false, 'x' or 'X' => true, _ => null };
    }

    /// <summary>The item's text without its box.</summary>
    public static Span[] WithoutBox(List<Span> spans)
    {
        var left = Length;
        var rest = new List<Span>(spans.Count);
        foreach (var span in spans)
        {
            var drop = Math.Min(left, span.Text.Length);
            left -= drop;
            if (drop < span.Text.Length) rest.Add(span with { Text = span.Text[drop..] });
        }
        return [.. rest];
    }
}
