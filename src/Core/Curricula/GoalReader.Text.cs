using System.Runtime.CompilerServices;
using System.Text;
using Markdig.Syntax.Inlines;

namespace Onboarding.Core.Curricula;

internal sealed partial class GoalReader
{
    /// <summary>Walks all inlines, fills the plain text and notes links and comments; returns the text's length where <paramref name="cut"/> begins.</summary>
    private int Walk(ContainerInline root, Inline? cut, bool isTitle, bool isGoal, ref TitleParts parts)
    {
        var titleLength = -1;
        LinkInline? link = null;
        var linkStart = 0;
        var node = root.FirstChild;
        while (node is not null)
        {
            if (ReferenceEquals(node, cut)) titleLength = _text.Length;
            // Exact types first: most inlines are literals, and asking an open class hierarchy costs.
            if (node.GetType() == typeof(LiteralInline))
            {
                var literal = Unsafe.As<LiteralInline>(node);
                if (isTitle || link is not null) AppendLiteral(literal, link is not null, ref parts);
                else if (isGoal && _mayHoldAddresses) AddBareAddresses(literal, ref parts);
                if (node.NextSibling is { } sibling)
                {
                    node = sibling;
                    continue;
                }
            }
            else if (node.GetType() == typeof(LinkInline))
            {
                var entered = Unsafe.As<LinkInline>(node);
                if (entered.Url is { Length: > 0 } url) findings.AddLink(entered.Span.Start, url);
                if (isGoal && entered is { Reference: not null, Url.Length: > 0 }) (_references ??= []).Add(entered);
                if (link is null && !entered.IsImage) (link, linkStart) = (entered, _text.Length);
            }
            else if (node.GetType() == typeof(HtmlInline))
            {
                var html = Unsafe.As<HtmlInline>(node);
                if (IsComment(html) && (titleLength < 0 || !isTitle)) CheckComment(html, isTitle, ref parts);
            }
            else
            {
                if ((isTitle || link is not null) && node.Span.Start >= _bareUntil) Append(node);
                if (isTitle && titleLength < 0 && node.GetType() == typeof(CodeInline)) CheckInText(Unsafe.As<CodeInline>(node));
                if (isGoal && node.GetType() == typeof(AutolinkInline)) AddAutolink(Unsafe.As<AutolinkInline>(node), ref parts);
            }
            node = NextAfter(node, root, ref link, linkStart, isGoal, ref parts);
        }
        return titleLength < 0 ? _text.Length : titleLength;
    }

    private Inline? NextAfter(Inline node, ContainerInline root, ref LinkInline? link, int linkStart, bool isGoal, ref TitleParts parts)
    {
        if (!IsLeaf(node) && node is ContainerInline { FirstChild: { } child }) return child;
        while (true)
        {
            if (ReferenceEquals(node, link))
            {
                if (isGoal) AddLink(link, linkStart, ref parts);
                link = null;
            }
            if (node.NextSibling is { } sibling) return sibling;
            if (node.Parent is null || ReferenceEquals(node.Parent, root)) return null;
            node = node.Parent;
        }
    }

    /// <summary>Whether an inline is one of the common kinds that hold no others.</summary>
    private static bool IsLeaf(Inline node) =>
        node.GetType() == typeof(LiteralInline) || node.GetType() == typeof(CodeInline) || node.GetType() == typeof(LineBreakInline) || node.GetType() == typeof(HtmlInline);

    private void Append(Inline node)
    {
        switch (node)
        {
            case LiteralInline literal:
                _text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                _text.Append(code.ContentSpan);
                break;
            case DelimiterInline unmatched:
                _text.Append(unmatched.ToLiteral());
                break;
            case LineBreakInline:
                _text.Blank();
                break;
            case HtmlEntityInline entity:
                _text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline address:
                _text.Append(address.Url);
                break;
        }
    }

    private void AddLink(LinkInline link, int start, ref TitleParts parts)
    {
        if (link.Url is not { Length: > 0 } url) return;
        var text = _text.Span[start..].Trim().ToString();
        (parts.Resources ??= []).Add(new Resource(text.Length == 0 ? url : text, url));
    }

    private static void AddAutolink(AutolinkInline address, ref TitleParts parts) =>
        (parts.Resources ??= []).Add(new Resource(address.Url, address.IsEmail ? "mailto:" + address.Url : address.Url));

    /// <summary>Appends text, and addresses that stand in it without brackets as they are: a code host links them, marks of emphasis and all.</summary>
    private void AppendLiteral(LiteralInline literal, bool isInLink, ref TitleParts parts)
    {
        var span = literal.Content.AsSpan();
        var from = literal.Span.Start;
        var isAsWritten = span.Length == literal.Span.Length;
        if (from < _bareUntil)
        {
            if (!isAsWritten || literal.Span.End < _bareUntil) return;
            span = span[(_bareUntil - from)..];
            from = _bareUntil;
        }
        while (!isInLink && isAsWritten && _mayHoldAddresses && BareAddress.MayBeIn(span))
        {
            if (!BareAddress.TryFind(_source.Content, from, from + span.Length, out var range)) break;
            var text = _source.Content.Substring(range.Start, range.Length);
            AddBareAddress(text, ref parts);
            _text.Append(span[..(range.Start - from)]);
            if (text.Contains('&'))
            {
                // It may hold entities: the inlines that follow know better what they say.
                _text.Append(span[(range.Start - from)..]);
                return;
            }
            _text.Append(text);
            _bareUntil = range.End;
            if (range.End >= from + span.Length) return;
            span = span[(range.End - from)..];
            from = range.End;
        }
        _text.Append(span);
    }

    /// <summary>Notes addresses in text that is not kept.</summary>
    private void AddBareAddresses(LiteralInline literal, ref TitleParts parts)
    {
        if (BareAddress.MayBeIn(literal.Content.AsSpan())) AddAddresses(Math.Max(literal.Span.Start, _bareUntil), literal.Span.End + 1, ref parts);
    }

    private void AddAddresses(int from, int until, ref TitleParts parts)
    {
        if (from >= until || !BareAddress.MayBeIn(_source.Content.AsSpan(from, until - from))) return;
        while (BareAddress.TryFind(_source.Content, from, until, out var range))
        {
            AddBareAddress(_source.Content.Substring(range.Start, range.Length), ref parts);
            from = _bareUntil = range.End;
        }
    }

    private static void AddBareAddress(string text, ref TitleParts parts) =>
        (parts.Resources ??= []).Add(new Resource(text, text.StartsWith("www.", StringComparison.Ordinal) ? "http://" + text : text));

    private void CheckComment(HtmlInline html, bool isTitle, ref TitleParts parts)
    {
        if (!IdComment.IsMeant(html.Tag) || !IdComment.TryParse(html.Tag, out var id)) return;
        var rule = isTitle ? CurriculumRules.IdNotLast : CurriculumRules.StrayId;
        findings.Report(rule, html.Span.Start, id.Id);
        if (isTitle && parts.Id is null) (parts.Id, parts.IdOffset) = (id, html.Span.Start);
    }

    private void CheckInText(CodeInline code)
    {
        var content = code.ContentSpan;
        if (content.Contains(':') && ChipKeys.IsChip(content)) findings.Report(CurriculumRules.AttributeInText, code.Span.Start, content.ToString());
    }

    private void CheckNearMiss(CodeInline code)
    {
        if (ChipKeys.NearMiss(code.ContentSpan) is { } meant) findings.Report(CurriculumRules.UnknownAttribute, code.Span.Start, code.Content, meant);
    }

    /// <summary>A text without the marks of footnotes, and without the blank that one leaves behind.</summary>
    private static string DropFootnotes(string text, HashSet<string> footnotes)
    {
        var start = text.IndexOf("[^", StringComparison.Ordinal);
        if (start < 0) return text;
        var kept = new StringBuilder(text.Length);
        var from = 0;
        for (; start >= 0; start = text.IndexOf("[^", start, StringComparison.Ordinal))
        {
            var end = text.AsSpan(start + 2).IndexOfAny("[] ") is >= 0 and var length ? start + 2 + length : text.Length;
            if (end == text.Length || text[end] != ']' || !footnotes.Contains(text[(start + 2)..end]))
            {
                start = Math.Min(text.Length, start + 2);
                continue;
            }
            kept.Append(text.AsSpan(from, start - from));
            from = end + 1;
            if (kept is [.., ' '] && from < text.Length && text[from] == ' ') from++;
            start = from;
        }
        return from == 0 ? text : kept.Append(text.AsSpan(from)).ToString().TrimEnd();
    }
}
