using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Onboarding.Tui.Models.Markup;

/// <summary>The blocks of a document as lines. Recursion is bounded: Markdig nests blocks at most 128 deep.</summary>
internal class MarkdownBlocks(LineSheet sheet, GlyphSet glyphs, Func<string, Target?> resolve)
{
    private const int CodeIndent = 2;

    protected LineSheet Sheet => sheet;

    /// <summary>Renders a block in another way; false to leave it to this class.</summary>
    protected virtual bool TryReplace(Block block) => false;

    /// <summary>Whether the items of a list stand apart.</summary>
    protected virtual bool IsLoose(ListBlock list) => list.IsLoose;

    protected virtual bool IsHidden(Block block) => block is LinkReferenceDefinitionGroup or YamlFrontMatterBlock or HtmlBlock { Type: HtmlBlockType.Comment };

    /// <summary>Renders every block of a container.</summary>
    public void Render(ContainerBlock blocks, bool isTight = false)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (IsHidden(blocks[i])) continue;
            if (i > 0 && !isTight) sheet.Separate();
            Render(blocks[i]);
        }
    }

    private void Render(Block block)
    {
        if (TryReplace(block)) return;
        switch (block)
        {
            case HeadingBlock heading:
                var style = new Span("", Tone.Heading, heading.Level <= 2 ? Emphasis.Bold : Emphasis.None);
                sheet.AddWrapped(MarkdownInlines.Read(heading.Inline, style, resolve).ToArray());
                break;
            case ThematicBreakBlock:
                sheet.Add([new Span(string.Concat(Enumerable.Repeat(glyphs.Dash, sheet.Room)), Tone.Rule)]);
                break;
            case CodeBlock code:
                RenderRaw(code, Tone.Code, CodeIndent);
                break;
            case HtmlBlock html:
                RenderRaw(html, Tone.Dim, 0);
                break;
            case Table table:
                MarkdownTable.Render(table, sheet, glyphs, resolve);
                break;
            case QuoteBlock quote:
                RenderUnder(new Span(glyphs.Quote + " ", Tone.Rule), new Span(glyphs.Quote + " ", Tone.Rule), quote, isTight: false);
                break;
            case ListBlock list:
                RenderList(list);
                break;
            case FootnoteGroup notes:
                foreach (var note in notes.OfType<Footnote>()) RenderMarked($"[{note.Order}] ", note, isTight: true);
                break;
            case ContainerBlock container:
                Render(container);
                break;
            case LeafBlock leaf:
                sheet.AddWrapped(MarkdownInlines.Read(leaf.Inline, new Span(""), resolve).ToArray());
                break;
        }
    }

    private void RenderList(ListBlock list)
    {
        var number = list.IsOrdered && int.TryParse(list.OrderedStart, out var start) ? start : 1;
        var widest = list.IsOrdered ? $"{number + list.Count - 1}".Length : 0;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is not ListItemBlock item) continue;
            var isTight = !IsLoose(list);
            if (i > 0 && !isTight) sheet.Separate();
            if (TryReplace(item)) continue;
            if (list.IsOrdered) RenderMarked($"{(number + i).ToString().PadLeft(widest)}. ", item, isTight);
            else if (TaskBox.Of(item) is { } isChecked) RenderTask(item, isChecked, isTight);
            else RenderMarked(glyphs.Bullet + " ", item, isTight);
        }
    }

    private void RenderTask(ListItemBlock item, bool isChecked, bool isTight)
    {
        var box = isChecked ? new Span(glyphs.Done + " ", Tone.Done) : new Span(glyphs.NotStarted + " ");
        sheet.Push(box, new Span("  "));
        var text = (ParagraphBlock)item[0];
        sheet.AddWrapped(TaskBox.WithoutBox(MarkdownInlines.Read(text.Inline, new Span(""), resolve)));
        for (var i = 1; i < item.Count; i++)
        {
            if (IsHidden(item[i])) continue;
            if (!isTight) sheet.Separate();
            Render(item[i]);
        }
        sheet.Pop();
    }

    private void RenderMarked(string marker, ContainerBlock content, bool isTight) =>
        RenderUnder(new Span(marker, Tone.Dim), new Span(new string(' ', DisplayWidth.Of(marker))), content, isTight);

    private void RenderUnder(Span first, Span rest, ContainerBlock content, bool isTight)
    {
        sheet.Push(first, rest);
        var before = sheet.Lines.Count;
        Render(content, isTight);
        // An item without text still shows its marker.
        if (sheet.Lines.Count == before) sheet.Add([]);
        sheet.Pop();
    }

    private void RenderRaw(LeafBlock block, Tone tone, int indent)
    {
        sheet.Push(new Span(new string(' ', indent)), new Span(new string(' ', indent)));
        var count = block.Lines.Count;
        while (count > 0 && block.Lines.Lines[count - 1].Slice.IsEmptyOrWhitespace()) count--;
        for (var i = 0; i < count; i++)
        {
            foreach (var row in RawText.Wrap(ShownText.Lines(block.Lines.Lines[i].ToString()), sheet.Room)) sheet.Add(row.Length == 0 ? [] : [new Span(row, tone)]);
        }
        sheet.Pop();
    }
}
