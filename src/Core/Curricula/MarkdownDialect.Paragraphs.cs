using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Onboarding.Core.Curricula;

internal static partial class MarkdownDialect
{
    /// <summary>Spares paragraphs the parsing of their inlines where these have nothing that a curriculum wants to know.</summary>
    private sealed class FrugalParagraphParser : ParagraphBlockParser
    {
        private static readonly SearchValues<char> Openers = SearchValues.Create("[<");

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsBlankLine) return BlockState.None;
            processor.NewBlocks.Push(new TextParagraph(this, processor, processor.Start, processor.Column));
            return BlockState.ContinueDiscard;
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            if (block is not TextParagraph { IsHeld: true } paragraph) return base.TryContinue(processor, block);
            if (processor.IsBlankLine) return BlockState.BreakDiscard;
            if (processor.CurrentChar is not ('=' or '-') && !IsFirstOfItem(paragraph) && paragraph.TryExtend(processor)) return BlockState.ContinueDiscard;
            paragraph.GiveLines();
            return base.TryContinue(processor, block);
        }

        public override bool Close(BlockProcessor processor, Block block)
        {
            if (block is TextParagraph { IsHeld: true } paragraph)
            {
                if (CanSpare(paragraph)) return true;
                paragraph.GiveLines();
            }
            return base.Close(processor, block);
        }

        private static bool CanSpare(TextParagraph paragraph)
        {
            var text = paragraph.Text;
            if (text.IsEmpty || text[0].IsWhitespace()) return false;
            if (IsFirstOfItem(paragraph)) return PlainTitle.IsPlain(text);
            return text[0] != '`' && !text.ContainsAny(Openers) && (!text.Contains('`') || text.IndexOf("://") < 0);
        }

        private static bool IsFirstOfItem(TextParagraph paragraph) => paragraph.Parent is ListItemBlock item && ReferenceEquals(item[0], paragraph);
    }

    /// <summary>A paragraph that keeps its lines to itself as one range of the text, until it turns out that its inlines must be parsed.</summary>
    internal sealed class TextParagraph : ParagraphBlock
    {
        private readonly string _document;
        private readonly int _lineStart;

        public TextParagraph(BlockParser parser, BlockProcessor processor, int start, int column)
            : base(parser)
        {
            (_document, _lineStart) = (processor.Line.Text, processor.CurrentLineStartPosition);
            (Start, End, Column) = (start, processor.Line.End + 1, column);
            Span = new SourceSpan(start, processor.Line.End);
            ProcessInlines = false;
        }

        /// <summary>Whether nothing in its inlines matters, so that they are not parsed; <see cref="Text"/> is what it says.</summary>
        public bool IsPlain => IsHeld;

        /// <summary>Whether its lines are still its own; once they are Markdig's, they are parsed as always.</summary>
        public bool IsHeld => !ProcessInlines;

        /// <summary>Where its text begins.</summary>
        public int Start { get; }

        /// <summary>Where its text ends, the end not included.</summary>
        public int End { get; private set; }

        /// <summary>Its text, from the first character of its first line to the last one of its last that is no white space.</summary>
        public ReadOnlySpan<char> Text
        {
            get
            {
                var text = new StringSlice(_document, Start, End - 1);
                text.TrimEnd();
                return text.AsSpan();
            }
        }

        /// <summary>Takes another line in, unless a container's marker stands before it.</summary>
        public bool TryExtend(BlockProcessor processor)
        {
            var lead = _document.AsSpan(processor.CurrentLineStartPosition, processor.Start - processor.CurrentLineStartPosition);
            if (lead.ContainsAnyExcept(' ', '\t')) return false;
            End = processor.Line.End + 1;
            UpdateSpanEnd(processor.Line.End);
            return true;
        }

        /// <summary>Hands the lines over to Markdig.</summary>
        public void GiveLines()
        {
            ProcessInlines = true;
            var (start, lineStart) = (Start, _lineStart);
            for (var line = Line; start < End; line++)
            {
                var length = _document.AsSpan(start, End - start).IndexOfAny('\r', '\n');
                var end = length < 0 ? End : start + length;
                var slice = new StringSlice(_document, start, end - 1, NewLineAt(end));
                AppendLine(ref slice, start == Start ? Column : start - lineStart, line, lineStart, trackTrivia: false);
                lineStart = end + slice.NewLine.Length();
                start = lineStart + Math.Max(0, _document.AsSpan(lineStart).IndexOfAnyExcept(' ', '\t'));
            }
        }

        private NewLine NewLineAt(int offset)
        {
            if (offset >= _document.Length) return NewLine.None;
            if (_document[offset] == '\n') return NewLine.LineFeed;
            return offset + 1 < _document.Length && _document[offset + 1] == '\n' ? NewLine.CarriageReturnLineFeed : NewLine.CarriageReturn;
        }
    }
}
