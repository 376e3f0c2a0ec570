using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Onboarding.Core.Curricula;

internal static partial class MarkdownDialect
{
    /// <summary>A paragraph that may have been understood without its inlines.</summary>
    internal sealed class TextParagraph(BlockParser parser, string document) : ParagraphBlock(parser)
    {
        /// <summary>The text that the offsets count in.</summary>
        public string Document { get; } = document;

        /// <summary>Whether its inlines are left unparsed because nothing in them matters; <see cref="Text"/> is what it says.</summary>
        public bool IsPlain { get; set; }

        /// <summary>Where its text begins.</summary>
        public int Start { get; set; }

        /// <summary>Where its text ends, the end not included.</summary>
        public int End { get; set; }

        /// <summary>Its text, from the first character of its first line to the last one of its last.</summary>
        public ReadOnlySpan<char> Text => Document.AsSpan(Start, End - Start);
    }

    /// <summary>Spares the inlines of paragraphs that have nothing a curriculum wants to know.</summary>
    private sealed class FrugalParagraphParser : ParagraphBlockParser
    {
        private static readonly SearchValues<char> Openers = SearchValues.Create("[<");

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsBlankLine) return BlockState.None;
            processor.NewBlocks.Push(new TextParagraph(this, processor.Line.Text) { Column = processor.Column, Span = new SourceSpan(processor.Line.Start, processor.Line.End) });
            return BlockState.Continue;
        }

        public override bool Close(BlockProcessor processor, Block block)
        {
            if (!base.Close(processor, block)) return false;
            if (block is TextParagraph { Lines.Count: > 0 } paragraph && CanSpare(paragraph)) Spare(paragraph);
            return true;
        }

        private static bool CanSpare(TextParagraph paragraph)
        {
            var lines = paragraph.Lines.Lines.AsSpan(0, paragraph.Lines.Count);
            foreach (ref var line in lines)
            {
                // A tab that was expanded stands in a text of its own.
                if (!ReferenceEquals(line.Slice.Text, paragraph.Document) || line.Slice.IsEmpty) return false;
            }
            if (paragraph.Parent is ListItemBlock item && ReferenceEquals(item[0], paragraph)) return lines.Length == 1 && PlainTitle.IsPlain(lines[0].Slice.AsSpan());
            if (lines[0].Slice.CurrentChar == '`') return false;
            var text = paragraph.Document.AsSpan(lines[0].Slice.Start, lines[^1].Slice.End + 1 - lines[0].Slice.Start);
            return !text.ContainsAny(Openers) && (!text.Contains('`') || text.IndexOf("://") < 0);
        }

        private static void Spare(TextParagraph paragraph)
        {
            ref var lines = ref paragraph.Lines;
            (paragraph.IsPlain, paragraph.Start, paragraph.End) = (true, lines.Lines[0].Slice.Start, lines.Lines[lines.Count - 1].Slice.End + 1);
            while (lines.Count > 1) lines.RemoveAt(lines.Count - 1);
            lines.Lines[0].Slice = new StringSlice(paragraph.Document, paragraph.Start, paragraph.Start - 1);
        }
    }
}
