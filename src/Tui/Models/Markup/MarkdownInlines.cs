using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Onboarding.Tui.Models.Markup;

/// <summary>The text of a paragraph as spans. Walks without recursion, because emphasis can be nested thousands deep.</summary>
internal sealed class MarkdownInlines(Func<string, Target?> resolve)
{
    private readonly List<Span> _spans = [];
    private readonly Stack<Span> _styles = new();

    /// <summary>The spans of a container; a line break is a span's <c>\n</c>. Everything is safe to show.</summary>
    public static List<Span> Read(ContainerInline? root, Span style, Func<string, Target?> resolve)
    {
        var reader = new MarkdownInlines(resolve);
        reader._styles.Push(style);
        if (root is not null) reader.Walk(root);
        return reader._spans;
    }

    private void Walk(ContainerInline root)
    {
        for (var node = root.FirstChild; node is not null;)
        {
            if (node is ContainerInline container)
            {
                _styles.Push(StyleOf(container));
                if (container is LinkInline { IsImage: true, FirstChild: null }) Add("image");
                if (container is DelimiterInline delimiter) Add(delimiter.ToLiteral());
                if (container.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }
                _styles.Pop();
            }
            else
            {
                AddLeaf(node);
            }
            while (node.NextSibling is null && node.Parent is { } parent && parent != root)
            {
                _styles.Pop();
                node = parent;
            }
            node = node.NextSibling;
        }
    }

    private Span StyleOf(ContainerInline container)
    {
        var style = _styles.Peek();
        return container switch
        {
            EmphasisInline { DelimiterChar: '~', DelimiterCount: 2 } => style with { Emphasis = style.Emphasis | Emphasis.Strikethrough },
            EmphasisInline { DelimiterChar: '*' or '_', DelimiterCount: >= 2 } => style with { Emphasis = style.Emphasis | Emphasis.Bold },
            EmphasisInline { DelimiterChar: '*' or '_' } => style with { Emphasis = style.Emphasis | Emphasis.Italic },
            LinkInline link => LinkStyle(link.Url, link.IsImage ? style with { Emphasis = style.Emphasis | Emphasis.Italic } : style),
            _ => style,
        };
    }

    private Span LinkStyle(string? url, Span style) =>
        url is not null && resolve(url) is { } target ? style with { Tone = Tone.Link, Emphasis = style.Emphasis | Emphasis.Underline, Target = target } : style;

    private void AddLeaf(Inline leaf)
    {
        switch (leaf)
        {
            case LiteralInline literal:
                Add(literal.Content.ToString());
                break;
            case CodeInline code:
                Add(code.Content, _styles.Peek() with { Tone = Tone.Code });
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.ToString());
                break;
            case AutolinkInline address:
                Add(address.Url, LinkStyle(address.IsEmail ? "mailto:" + address.Url : address.Url, _styles.Peek()));
                break;
            case LineBreakInline { IsHard: true }:
                _spans.Add(new Span("\n"));
                break;
            case LineBreakInline:
                Add(" ");
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                _spans.Add(new Span("\n"));
                break;
            case FootnoteLink { IsBackLink: false } footnote:
                Add($"[{footnote.Footnote.Order}]", _styles.Peek() with { Tone = Tone.Dim });
                break;
        }
    }

    private void Add(string text) => Add(text, _styles.Peek());

    private void Add(string text, Span style)
    {
        if (text.Length > 0) _spans.Add(style with { Text = ShownText.Line(text) });
    }
}
