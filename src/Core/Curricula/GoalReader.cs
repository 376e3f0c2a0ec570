using System.Runtime.CompilerServices;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>
/// Reads titles: plain text, chips, id and links of an item's first paragraph or of a heading. Walks the inlines iteratively, for they may nest thousands deep.
/// </summary>
internal sealed partial class GoalReader(TrackFindings findings)
{
    private const string OptionalMark = "(optional)";
    private readonly SourceText _source = findings.Source;
    private readonly PlainText _text = new();
    private readonly List<CodeInline> _chips = [];
    private readonly bool _mayHoldAddresses = BareAddress.MayBeIn(findings.Source.Content);
    private int _bareUntil;
    private List<LinkInline>? _references;

    /// <summary>Reads a title whose Markdown begins at <paramref name="start"/>, after the box if there is one.</summary>
    public TitleParts ReadTitle(ContainerInline root, int start)
    {
        _references = null;
        _bareUntil = 0;
        var parts = new TitleParts { IdOffset = -1 };
        var optional = false;
        var cut = FindTrail(root, ref parts, ref optional);
        parts.TailStart = cut?.Span.Start ?? 0;
        _text.Clear();
        var titleLength = Walk(root, cut, isTitle: true, isGoal: true, ref parts);
        var text = _text.Span.ToString();
        var title = (titleLength == text.Length ? text : text[..titleLength]).TrimEnd();
        var end = cut is null ? EndOf(root) : cut.Span.Start;
        var markdown = MarkdownOf(start, end, title);
        if (findings.Footnotes is { } footnotes)
        {
            text = DropFootnotes(text, footnotes);
            title = DropFootnotes(title, footnotes);
        }
        if (StripOptional(ref title))
        {
            optional = true;
            StripOptional(ref markdown);
        }
        if (title.Length == 0 && text.Length > 0) title = text;
        ReadChips(ref parts.Chips);
        if (optional) parts.Chips.Set(ChipKey.Optional, "");
        (parts.Text, parts.Title, parts.TitleMarkdown) = (text, title, markdown.Length == 0 ? title : markdown);
        return parts;
    }

    /// <summary>The words of an item's first paragraph or a heading, without chips.</summary>
    public string ReadPlain(LeafBlock leaf)
    {
        if (!MarkdownDialect.TryGetText(leaf, out var text)) return leaf.Inline is null ? "" : ReadPlain(leaf.Inline);
        return PlainOf(text.AsSpan());
    }

    /// <summary>Reads text that is no title: its links, and comments that should have been ids.</summary>
    public List<Resource>? ReadText(ContainerInline root, bool isGoal, ref List<string>? definitions)
    {
        _references = null;
        _bareUntil = 0;
        var parts = default(TitleParts);
        _text.Clear();
        Walk(root, null, isTitle: false, isGoal, ref parts);
        AddDefinitions(ref definitions);
        return parts.Resources;
    }

    /// <summary>All words of a cell, chips too.</summary>
    public string ReadWords(MarkdownDialect.TableCell cell) => cell.Inline is { } inline ? ReadUntil(inline, null) : "";

    private string ReadPlain(ContainerInline root) => ReadUntil(root, FindChips(root));

    private string ReadUntil(ContainerInline root, Inline? cut)
    {
        _text.Clear();
        for (var node = root.FirstChild; node is not null && node != cut; node = Next(node, root)) Append(node);
        return _text.Span.ToString();
    }

    /// <summary>Whether a paragraph holds chips and nothing else; if so, they are taken.</summary>
    public bool TryReadChipParagraph(ContainerInline root, out List<(ChipKey Key, int Offset)> keys, ref Chips chips)
    {
        keys = [];
        for (var node = root.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is CodeInline code && ChipKeys.IsChip(code.ContentSpan)) keys.Add((ChipKeys.Read(code.ContentSpan, out _), code.Span.Start));
            else if (!IsBlank(node)) return false;
        }
        if (keys.Count == 0) return false;
        for (var node = root.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is CodeInline code) chips.Add(code.ContentSpan, code.Span.Start, findings);
        }
        return true;
    }

    /// <summary>The next inline in document order below <paramref name="root"/>.</summary>
    private static Inline? Next(Inline node, ContainerInline root)
    {
        if (node is ContainerInline { FirstChild: { } child }) return child;
        while (node.NextSibling is null)
        {
            if (node.Parent is null || ReferenceEquals(node.Parent, root)) return null;
            node = node.Parent;
        }
        return node.NextSibling;
    }

    private static bool IsBlank(Inline node) =>
        node.GetType() == typeof(LiteralInline) ? Unsafe.As<LiteralInline>(node).Content.AsSpan().IsWhiteSpace() : node.GetType() == typeof(LineBreakInline);

    private static bool IsComment(HtmlInline html) => html.Tag.StartsWith("<!--", StringComparison.Ordinal);

    private static int EndOf(ContainerInline root)
    {
        var end = root.Span.Start;
        for (var node = root.LastChild; node is not null; node = (node as ContainerInline)?.LastChild) end = Math.Max(end, node.Span.End + 1);
        return end;
    }

    /// <summary>The last inline; a bracket that opened no link holds all that follows it.</summary>
    private static Inline? LastOf(ContainerInline root)
    {
        var last = root.LastChild;
        while (last is DelimiterInline { LastChild: { } child }) last = child;
        return last;
    }

    /// <summary>Collects chips and the id from the end of the title; returns the first inline of that tail, null where there is none.</summary>
    private Inline? FindTrail(ContainerInline root, ref TitleParts parts, ref bool optional)
    {
        _chips.Clear();
        Inline? cut = null;
        for (var node = LastOf(root); node is not null; node = node.PreviousSibling)
        {
            if (IsBlank(node)) continue;
            if (node.GetType() == typeof(CodeInline))
            {
                var code = Unsafe.As<CodeInline>(node);
                if (!ChipKeys.IsChip(code.ContentSpan))
                {
                    CheckNearMiss(code);
                    break;
                }
                _chips.Add(code);
            }
            else if (node.GetType() == typeof(HtmlInline) && IsComment(Unsafe.As<HtmlInline>(node)))
            {
                var html = Unsafe.As<HtmlInline>(node);
                if (!IdComment.IsMeant(html.Tag)) continue;
                TakeId(html, isLast: _chips.Count == 0, ref parts);
            }
            else if (node.GetType() == typeof(LiteralInline) && IsOptionalMark(Unsafe.As<LiteralInline>(node)))
            {
                optional = true;
            }
            else
            {
                break;
            }
            cut = node;
        }
        _chips.Reverse();
        return cut;
    }

    private static bool IsOptionalMark(LiteralInline literal)
    {
        var text = literal.Content.AsSpan().Trim();
        return text.Length == OptionalMark.Length && text.Equals(OptionalMark, StringComparison.OrdinalIgnoreCase);
    }

    private static Inline? FindChips(ContainerInline root)
    {
        Inline? cut = null;
        for (var node = LastOf(root); node is not null; node = node.PreviousSibling)
        {
            if (node is CodeInline code && ChipKeys.IsChip(code.ContentSpan)) cut = node;
            else if (!IsBlank(node) && node is not HtmlInline) break;
        }
        return cut;
    }

    private void TakeId(HtmlInline html, bool isLast, ref TitleParts parts)
    {
        if (!IdComment.TryParse(html.Tag, out var id))
        {
            findings.Report(CurriculumRules.InvalidIdComment, html.Span.Start, OneLine(html.Tag));
            return;
        }
        if (!isLast || parts.Id is not null) findings.Report(CurriculumRules.IdNotLast, html.Span.Start, id.Id);
        if (parts.Id is not null && isLast) return;
        (parts.Id, parts.IdOffset) = (id, html.Span.Start);
    }

    private void ReadChips(ref Chips chips)
    {
        foreach (var code in _chips) chips.Add(code.ContentSpan, code.Span.Start, findings);
    }

    private static string OneLine(string text) => text.AsSpan().ContainsAny('\r', '\n') ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;

    /// <summary>The Markdown of a part of the title that was read last, on one line.</summary>
    public string MarkdownOf(int start, int end, string title)
    {
        if (end <= start) return title;
        if (_references is not null) return InlinedMarkdown(start, end);
        var markdown = _source.Content.AsSpan(start, end - start).Trim();
        if (markdown.SequenceEqual(title)) return title;
        if (!markdown.ContainsAny('\r', '\n')) return markdown.ToString();
        _text.Clear();
        _text.Append(markdown);
        return _text.Span.ToString();
    }

    /// <summary>The title's Markdown with addresses in its links, since the definitions that they refer to stand elsewhere.</summary>
    private string InlinedMarkdown(int start, int end)
    {
        var (content, copied) = (_source.Content, start);
        _text.Clear();
        foreach (var link in _references!)
        {
            if (link.Span.Start < copied || link.Span.End >= end || link.FirstChild is null) continue;
            _text.Append(content.AsSpan(copied, link.Span.Start - copied));
            var mark = link.IsImage ? "![" : "[";
            _text.Append(mark);
            _text.Append(content.AsSpan(link.Span.Start + mark.Length, EndOf(link) - link.Span.Start - mark.Length));
            _text.Append($"](<{link.Url}>)");
            copied = link.Span.End + 1;
        }
        _text.Append(content.AsSpan(copied, end - copied));
        return _text.Span.ToString();
    }

    /// <summary>Notes the definitions that a description needs to be read alone.</summary>
    private void AddDefinitions(ref List<string>? definitions)
    {
        foreach (var link in _references ?? [])
        {
            var definition = $"[{link.Reference!.Label}]: <{link.Url}>";
            if (definitions?.Contains(definition) != true && (definitions?.Count ?? 0) < 64) (definitions ??= []).Add(definition);
        }
    }

    /// <summary>Takes "(optional)" off either end of a title; false where it has none.</summary>
    internal static bool StripOptional(ref string title)
    {
        if (title.Length < OptionalMark.Length || (title[^1] != ')' && title[0] != '(')) return false;
        if (title.EndsWith(OptionalMark, StringComparison.OrdinalIgnoreCase) && title.Length > OptionalMark.Length)
        {
            title = title[..^OptionalMark.Length].TrimEnd();
            return true;
        }
        if (title.StartsWith(OptionalMark, StringComparison.OrdinalIgnoreCase) && title.Length > OptionalMark.Length)
        {
            title = title[OptionalMark.Length..].TrimStart();
            return true;
        }
        return false;
    }
}
