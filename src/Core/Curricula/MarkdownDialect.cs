using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Onboarding.Core.Curricula;

/// <summary>
/// Markdown as code hosts show it, as far as goals need it: front matter, strict task items, strikethrough, precise locations. No generic attributes:
/// braces occur in prose.
/// </summary>
internal static partial class MarkdownDialect
{
    private static readonly MarkdownPipeline Pipeline = Build(withTables: false);
    private static readonly MarkdownPipeline PipelineWithTables = Build(withTables: true);

    /// <summary>Parses a text that is within the limits.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="withTables">Whether tables become blocks of rows and cells; otherwise they are paragraphs.</param>
    /// <exception cref="ArgumentException">The blocks nest too deeply.</exception>
    public static MarkdownDocument Parse(string text, bool withTables) => Markdown.Parse(text, withTables ? PipelineWithTables : Pipeline);

    /// <summary>The text of a block whose inlines were not parsed, because nothing in them needs a parser; false for any other block.</summary>
    public static bool TryGetText(LeafBlock block, out StringSlice text)
    {
        text = block switch
        {
            TextParagraph { IsHeld: true } paragraph => paragraph.Text,
            TextHeading heading => heading.Text,
            _ => default,
        };
        return text.Text is not null;
    }

    private static MarkdownPipeline Build(bool withTables)
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        var paragraphs = new FrugalParagraphParser(withTables);
        builder.BlockParsers.Insert(0, new FrontMatterParser());
        builder.BlockParsers.Replace<ListBlockParser>(new StrictListParser(paragraphs));
        builder.BlockParsers.Replace<HeadingBlockParser>(new FrugalHeadingParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new FootnoteParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(paragraphs);
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new StrictTaskParser());
        builder.InlineParsers.Replace<CodeInlineParser>(new StrictCodeParser());
        builder.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors.Add(new EmphasisDescriptor('~', 1, 2, true));
        return builder.Build();
    }

    /// <summary>A box counts only as the very first thing of a list item, with a blank and then some text after it.</summary>
    private sealed class StrictTaskParser : InlineParser
    {
        public StrictTaskParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (processor.Inline is not null || processor.Block is not TextParagraph { Parent: ListItemBlock item, BeginsWithTable: false } paragraph) return false;
            if (!ReferenceEquals(item[0], paragraph) || processor.Root!.FirstChild is not null) return false;
            var rest = slice.Text.AsSpan(slice.Start, slice.Length);
            var length = rest.StartsWith("[\r\n]") ? 4 : 3;
            if (rest.Length < length + 2 || rest[length - 1] != ']' || rest[1] is not (' ' or '\t' or '\n' or '\r' or 'x' or 'X')) return false;
            if (rest[length] is not (' ' or '\t' or '\n' or '\r') || rest[(length + 1)..].IndexOfAnyExcept(" \t\r\n") < 0) return false;
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new TaskList { Span = new SourceSpan(start, start + length - 1), Line = line, Column = column, Checked = rest[1] is 'x' or 'X' };
            slice.Start += length;
            return true;
        }
    }
}
