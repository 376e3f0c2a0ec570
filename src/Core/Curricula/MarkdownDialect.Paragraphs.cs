using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Onboarding.Core.Curricula;

internal static partial class MarkdownDialect
{
    /// <summary>Spares paragraphs the parsing of their inlines where these have nothing that a curriculum wants to know.</summary>
    private sealed class FrugalParagraphParser(bool withTables) : ParagraphBlockParser
    {
        private static readonly SearchValues<char> Openers = SearchValues.Create("[<");
        private static readonly SearchValues<char> CodeAndTags = SearchValues.Create("`<\\");

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsBlankLine) return BlockState.None;
            processor.NewBlocks.Push(new TextParagraph(this, processor, processor.Start, processor.Column));
            return BlockState.ContinueDiscard;
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            if (block is not TextParagraph paragraph || processor.IsBlankLine) return base.TryContinue(processor, block);
            if (!paragraph.IsHeld) return ContinueGiven(processor, paragraph);
            if (!withTables && processor.CurrentChar is not ('=' or '-') && !paragraph.IsFirstOfItem && paragraph.TryExtend(processor)) return BlockState.ContinueDiscard;
            paragraph.GiveLines();
            return ContinueGiven(processor, paragraph);
        }

        /// <summary>A table has no underline, and neither a pipe alone nor a line outside of the quote or item that it is in goes on with it.</summary>
        private BlockState ContinueGiven(BlockProcessor processor, TextParagraph paragraph)
        {
            if (!withTables) return base.TryContinue(processor, paragraph);
            var taker = new TableTaker(this, paragraph);
            if (!taker.IsInTable()) return base.TryContinue(processor, paragraph);
            var lead = paragraph.Document.AsSpan(processor.CurrentLineStartPosition, processor.Start - processor.CurrentLineStartPosition);
            if (!taker.Holds(lead) || TableLine.IsPipe(processor.Line.AsSpan()))
            {
                processor.Close(paragraph);
                processor.NewBlocks.Push(new TextParagraph(this, processor, processor.Start, processor.Column));
                return BlockState.ContinueDiscard;
            }
            if (!IsRule(processor.Line.AsSpan()) && !taker.IsCode(lead)) return BlockState.Continue;
            processor.Close(paragraph);
            return BlockState.BreakDiscard;
        }

        private static bool IsRule(ReadOnlySpan<char> line) => line.Trim() is { Length: > 2 } dashes && !dashes.ContainsAnyExcept('-');

        public override bool Close(BlockProcessor processor, Block block)
        {
            if (block is not TextParagraph paragraph) return base.Close(processor, block);
            if (paragraph.IsHeld)
            {
                if (!MayHoldTable(paragraph) && CanSpare(paragraph)) return true;
                paragraph.GiveLines();
            }
            if (!base.Close(processor, block)) return false;
            if (withTables) return new TableTaker(this, paragraph).LeavesText();
            paragraph.BeginsWithTable = paragraph.IsFirstOfItem && paragraph.Lines.Count > 1 && new TableTaker(this, paragraph).IsHeader(0);
            return true;
        }

        private bool MayHoldTable(TextParagraph paragraph) => withTables && TableTaker.MayFind(paragraph.Text.AsSpan());

        private static bool CanSpare(TextParagraph paragraph)
        {
            var text = paragraph.Text.AsSpan();
            if (text.IsEmpty || text[0].IsWhitespace()) return false;
            if (paragraph.IsFirstOfItem) return PlainTitle.IsPlain(text);
            if (!text.ContainsAny(Openers)) return text[0] != '`' && (!text.Contains('`') || text.IndexOf("://") < 0);
            return !text.ContainsAny(CodeAndTags) && PlainLinks.AreAll(text);
        }
    }

    /// <summary>A paragraph that keeps its lines to itself as one range of the text, until it turns out that its inlines must be parsed.</summary>
    internal sealed class TextParagraph : ParagraphBlock
    {
        private readonly int _lineStart;
        private readonly int _start;
        private int _end;

        public TextParagraph(BlockParser parser, BlockProcessor processor, int start, int column)
            : base(parser)
        {
            (Document, _lineStart) = (processor.Line.Text, processor.CurrentLineStartPosition);
            (_start, _end, Column) = (start, processor.Line.End + 1, column);
            Span = new SourceSpan(start, processor.Line.End);
            ProcessInlines = false;
        }

        /// <summary>What stands before its text on its first line.</summary>
        public ReadOnlySpan<char> Lead => Document.AsSpan(_lineStart, _start - _lineStart);

        /// <summary>The whole text that it is part of.</summary>
        public string Document { get; }

        /// <summary>How many of its lines were looked at for tables, and where the one begins that the last of them is in; -1 for none.</summary>
        public (int Count, int Header) LookedAt { get; set; } = (0, -1);

        /// <summary>Whether its first lines are a table's: then a box there begins no task item.</summary>
        public bool BeginsWithTable { get; set; }

        /// <summary>Whether its lines are still its own; once they are Markdig's, they are parsed as always.</summary>
        public bool IsHeld => !ProcessInlines;

        /// <summary>Whether it is what an item begins with.</summary>
        public bool IsFirstOfItem => Parent is ListItemBlock item && ReferenceEquals(item[0], this);

        /// <summary>Its text, from the first character of its first line to the last one of its last that is no white space.</summary>
        public StringSlice Text
        {
            get
            {
                var text = new StringSlice(Document, _start, _end - 1);
                text.TrimEnd();
                return text;
            }
        }

        /// <summary>Takes another line in, unless a container's marker stands before it.</summary>
        public bool TryExtend(BlockProcessor processor)
        {
            var lead = Document.AsSpan(processor.CurrentLineStartPosition, processor.Start - processor.CurrentLineStartPosition);
            if (lead.ContainsAnyExcept(' ', '\t')) return false;
            _end = processor.Line.End + 1;
            UpdateSpanEnd(processor.Line.End);
            return true;
        }

        /// <summary>Hands the lines over to Markdig.</summary>
        public void GiveLines()
        {
            ProcessInlines = true;
            var (start, lineStart) = (_start, _lineStart);
            for (var line = Line; start < _end; line++)
            {
                var length = Document.AsSpan(start, _end - start).IndexOfAny('\r', '\n');
                var end = length < 0 ? _end : start + length;
                var slice = new StringSlice(Document, start, end - 1, NewLineAt(end));
                AppendLine(ref slice, start == _start ? Column : start - lineStart, line, lineStart, trackTrivia: false);
                lineStart = end + slice.NewLine.Length();
                start = lineStart + Math.Max(0, Document.AsSpan(lineStart).IndexOfAnyExcept(' ', '\t'));
            }
        }

        private NewLine NewLineAt(int offset)
        {
            if (offset >= Document.Length) return NewLine.None;
            if (Document[offset] == '\n') return NewLine.LineFeed;
            return offset + 1 < Document.Length && Document[offset + 1] == '\n' ? NewLine.CarriageReturnLineFeed : NewLine.CarriageReturn;
        }
    }
}
