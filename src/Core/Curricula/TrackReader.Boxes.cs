using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Onboarding.Core.Curricula;

/// <summary>What becomes of the boxes that are no goals.</summary>
internal sealed partial class TrackReader
{
    private int _nextBox;

    private void CheckBoxes(LeafBlock leaf, int taskBox = -1)
    {
        Inline? from = null;
        while (TakeBox(leaf.Span.Start, leaf.Span.End, out var box))
        {
            if (box == taskBox) continue;
            // Where no inlines were parsed, the box is part of an attribute.
            if (leaf.Inline is not { } inline) continue;
            from = LiteralAt(from ?? inline.FirstChild, inline, box);
            if (from is null) return;
            if (from.Span.Start > box) continue;
            if (leaf.Parent is ListItemBlock item && ReferenceEquals(item[0], leaf) && leaf.Span.Start == box) CheckItemStart(leaf, item, box);
            else CheckInText(leaf, box);
        }
    }

    /// <summary>The next box inside a block; the blocks must come in document order.</summary>
    private bool TakeBox(int start, int end, out int box)
    {
        var boxes = _findings.Boxes;
        while (_nextBox < boxes.Count && boxes[_nextBox] < start) _nextBox++;
        box = _nextBox < boxes.Count ? boxes[_nextBox] : -1;
        if (box < 0 || box > end) return false;
        _nextBox++;
        return true;
    }

    private void CheckItemStart(LeafBlock leaf, ListItemBlock item, int box)
    {
        var text = _source.Content.AsSpan(box, leaf.Span.End + 1 - box);
        var length = Checkbox.LengthOf(text);
        var after = text[length..];
        if (leaf is HeadingBlock)
        {
            if (Checkbox.IsBox(text) && IsBlankOrEnd(after)) _findings.Report(CurriculumRules.ItemIsHeading, item.Span.Start);
            return;
        }
        if (Checkbox.IsBox(text) && after.IsWhiteSpace())
        {
            _findings.Report(CurriculumRules.BoxWithoutText, item.Span.Start);
            return;
        }
        if (after is ['(' or '[' or ':', ..]) return;
        var looksRight = Checkbox.IsBox(text) || length == 2;
        if (looksRight ? !after.StartsWith(" ") || length == 2 : IsBlankOrEnd(after) || after[0] == '\u00a0')
        {
            _findings.Report(CurriculumRules.NotACheckbox, box, text[..length].ToString());
        }
    }

    private void CheckInText(LeafBlock leaf, int box)
    {
        var content = _source.Content;
        var text = content.AsSpan(box, leaf.Span.End + 1 - box);
        if (!Checkbox.IsBox(text) || !(IsBlankOrEnd(text[3..]) || text[3] == '|')) return;
        var lineStart = _source.StartOf(_source.LocationOf(box).Line);
        var before = content.AsSpan(lineStart, box - lineStart);
        var lead = Checkbox.ReadLeadIn(before);
        if (lead == Checkbox.LeadIn.GluedMarker)
        {
            var marker = before.Length - before.LastIndexOfAny(" \t>") - 1;
            _findings.Report(CurriculumRules.NotACheckbox, box - marker, content.Substring(box - marker, marker + 3));
        }
        else if (lead == Checkbox.LeadIn.Bullet && leaf.Parent is ListItemBlock)
        {
            _findings.Report(CurriculumRules.AmbiguousIndent, box, leaf.Column + 1);
        }
        else if (before.IsEmpty || !char.IsLetterOrDigit(before[^1]))
        {
            _findings.Report(CurriculumRules.BoxInText, box, text[..3].ToString());
        }
    }

    private void CheckHtml(HtmlBlock html)
    {
        var reported = html.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock);
        while (TakeBox(html.Span.Start, html.Span.End, out var box))
        {
            if (reported || !IsItem(box)) continue;
            _findings.Report(CurriculumRules.BoxInHtml, box);
            reported = true;
        }
    }

    private void CheckCode(CodeBlock code)
    {
        if (_findings.Conflict >= code.Span.Start && _findings.Conflict <= code.Span.End) _findings.Conflict = -1;
        // The span of a fence that is never closed ends with its first line.
        var end = code.Lines.Count == 0 ? code.Span.End : Math.Max(code.Span.End, code.Lines.Lines[code.Lines.Count - 1].Position);
        end = Math.Max(end, code.Lines.Count == 0 ? 0 : code.Lines.Lines[code.Lines.Count - 1].Slice.End);
        var hidden = 0;
        while (TakeBox(code.Span.Start, end, out var box))
        {
            if (!IsItem(box)) continue;
            if (++hidden == 1 && code is not FencedCodeBlock) _findings.Report(CurriculumRules.BoxInCode, box);
        }
        if (hidden > 0 && code is FencedCodeBlock { ClosingFencedCharCount: 0 }) _findings.Report(CurriculumRules.UnclosedFence, code.Span.Start, hidden);
    }

    /// <summary>Whether a box would be a task item, were it not for the block that it is in.</summary>
    private bool IsItem(int box)
    {
        var text = _source.Content.AsSpan(box);
        if (!Checkbox.IsBox(text) || !IsBlankOrEnd(text[3..])) return false;
        var lineStart = _source.StartOf(_source.LocationOf(box).Line);
        return Checkbox.ReadLeadIn(_source.Content.AsSpan(lineStart, box - lineStart)) is Checkbox.LeadIn.Bullet or Checkbox.LeadIn.Number;
    }

    private static bool IsBlankOrEnd(ReadOnlySpan<char> text) => text.IsEmpty || text[0] is ' ' or '\t' or '\r' or '\n';

    /// <summary>The first text from <paramref name="node"/> on that ends at or after an offset: the text there, unless a link, code or a tag is; null at the end.</summary>
    private static Inline? LiteralAt(Inline? node, ContainerInline root, int offset)
    {
        while (node is not null && !(node is LiteralInline or DelimiterInline && node.Span.End >= offset))
        {
            if (node is ContainerInline { FirstChild: { } child })
            {
                node = child;
                continue;
            }
            while (node.NextSibling is null)
            {
                if (node.Parent is null || ReferenceEquals(node.Parent, root)) return null;
                node = node.Parent;
            }
            node = node.NextSibling;
        }
        return node;
    }
}
