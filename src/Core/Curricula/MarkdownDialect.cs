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
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Parses a text that is within the limits.</summary>
    /// <exception cref="ArgumentException">The blocks nest too deeply.</exception>
    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);

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

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        var paragraphs = new FrugalParagraphParser();
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
        private static readonly System.Buffers.SearchValues<char> DelimiterRow = System.Buffers.SearchValues.Create("|-: \t\r");

        public StrictTaskParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (processor.Inline is not null || processor.Block is not ParagraphBlock { Parent: ListItemBlock item } paragraph) return false;
            if (!ReferenceEquals(item[0], paragraph) || processor.Root!.FirstChild is not null) return false;
            var rest = slice.Text.AsSpan(slice.Start, slice.Length);
            var length = rest.StartsWith("[\r\n]") ? 4 : 3;
            if (rest.Length < length + 2 || rest[length - 1] != ']' || rest[1] is not (' ' or '\t' or '\n' or '\r' or 'x' or 'X')) return false;
            if (rest[length] is not (' ' or '\t' or '\n' or '\r') || rest[(length + 1)..].IndexOfAnyExcept(" \t\r\n") < 0) return false;
            if (IsTableHeader(rest)) return false;
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new TaskList { Span = new SourceSpan(start, start + length - 1), Line = line, Column = column, Checked = rest[1] is 'x' or 'X' };
            slice.Start += length;
            return true;
        }

        /// <summary>Whether the paragraph's first line is a table's header: the second one has as many cells, of dashes and colons alone.</summary>
        private static bool IsTableHeader(ReadOnlySpan<char> text)
        {
            var end = text.IndexOfAny('\r', '\n');
            if (end < 0) return false;
            var delimiters = text[end..].TrimStart(" \t\r\n");
            if (delimiters[0] is not ('|' or '-' or ':')) return false;
            var next = delimiters.IndexOfAny('\r', '\n');
            if (next >= 0) delimiters = delimiters[..next];
            return !delimiters.ContainsAnyExcept(DelimiterRow) && delimiters.Contains('-') && CellsOf(text[..end]) == CellsOf(delimiters);
        }

        private static int CellsOf(ReadOnlySpan<char> row)
        {
            row = row.Trim(" \t\r");
            if (row.StartsWith("|")) row = row[1..];
            if (row.EndsWith("|") && !row.EndsWith("\\|")) row = row[..^1];
            var cells = 1;
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] == '\\') i++;
                else if (row[i] == '|') cells++;
            }
            return cells;
        }
    }
}
