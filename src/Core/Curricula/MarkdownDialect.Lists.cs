using Markdig.Parsers;
using Markdig.Syntax;

namespace Onboarding.Core.Curricula;

internal static partial class MarkdownDialect
{
    /// <summary>
    /// Takes items of words the short way, for they are most of what a curriculum has, and mends slips of Markdig 1.6.0 in how lists nest. Two are about which column
    /// the rest of a line is measured from: after a line continued an item that is less indented than the line, and after a marker turned out to begin no item.
    /// </summary>
    private sealed class StrictListParser(ParagraphBlockParser paragraphs) : ListBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (BeginsItemOfWords(processor))
            {
                OpenItemOfWords(processor, isFirst: true);
                return BlockState.ContinueDiscard;
            }
            var (column, indent) = (processor.ColumnBeforeIndent, processor.Column);
            return Restore(processor, column, indent, base.TryOpen(processor));
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            var item = block as ListItemBlock;
            if (item is { ColumnWidth: > 0, Parent: ListBlock { IsOrdered: false } } && processor.IsBlankLine)
            {
                // Markdig would put a block there and take it away again, to know later whether the list is loose, which nobody asks here.
                item.UpdateSpanEnd(processor.Line.End);
                return BlockState.Continue;
            }
            if (item is not null && processor.Indent < Math.Abs(item.ColumnWidth) && BeginsItemOfWords(processor) && item.Parent is ListBlock list && list.BulletType == processor.CurrentChar)
            {
                OpenItemOfWords(processor, isFirst: false);
                processor.Close(item);
                return BlockState.ContinueDiscard;
            }
            if (item is not null && TryContinueText(processor, item)) return BlockState.ContinueDiscard;
            // An item that begins with a blank line has its text by now, and is like any other from here on.
            if (item is { ColumnWidth: < 0, Count: > 0 } && item[0] is not BlankLineBlock) item.ColumnWidth = -item.ColumnWidth;
            if (item is not null && IsTooFarIn(processor, item)) return BlockState.None;
            var (column, indent) = (processor.ColumnBeforeIndent, processor.Column);
            var state = base.TryContinue(processor, block);
            if (state == BlockState.Continue && processor.NewBlocks.Count == 0 && item is not null && !processor.IsBlankLine)
            {
                processor.GoToColumn(column + Math.Abs(item.ColumnWidth));
            }
            return Restore(processor, column, indent, state);
        }

        /// <summary>Whether a line is not in the item, and so far in that it can begin none: after a number Markdig takes it for one.</summary>
        private static bool IsTooFarIn(BlockProcessor processor, ListItemBlock item) => processor.IsCodeIndent && !processor.IsBlankLine && processor.Indent < Math.Abs(item.ColumnWidth);

        /// <summary>Whether a bullet, one blank and a box or a letter come next: that is an item, and in it a paragraph, whatever stands around.</summary>
        private static bool BeginsItemOfWords(BlockProcessor processor)
        {
            ref var line = ref processor.Line;
            if (line.Length < 3 || processor.IsCodeIndent || line.CurrentChar is not ('-' or '*' or '+') || line.PeekChar() != ' ') return false;
            var content = line.Text.AsSpan(line.Start + 2, line.Length - 2);
            return char.IsAsciiLetter(content[0]) || PlainTitle.HasBox(content);
        }

        /// <summary>Takes a line that begins with a letter into the paragraph that is open in an item, for it can be nothing else.</summary>
        private static bool TryContinueText(BlockProcessor processor, ListItemBlock item)
        {
            if (!char.IsAsciiLetter(processor.CurrentChar) || processor.Indent < Math.Abs(item.ColumnWidth)) return false;
            if (processor.NextContinue is not TextParagraph { IsHeld: true, IsFirstOfItem: false } paragraph || !paragraph.TryExtend(processor)) return false;
            paragraph.IsOpen = true;
            return true;
        }

        private void OpenItemOfWords(BlockProcessor processor, bool isFirst)
        {
            var (start, column) = (processor.Start, processor.Column);
            var span = new SourceSpan(start, processor.Line.End);
            processor.NewBlocks.Push(new TextParagraph(paragraphs, processor, start + 2, column + 2));
            processor.NewBlocks.Push(new ListItemBlock(this) { Column = column, ColumnWidth = processor.Indent + 2, Span = span });
            if (isFirst) processor.NewBlocks.Push(new ListBlock(this) { Column = column, BulletType = processor.CurrentChar, Span = span });
        }

        private static BlockState Restore(BlockProcessor processor, int column, int indent, BlockState state)
        {
            if (state == BlockState.None && processor.ColumnBeforeIndent != column && processor.Column == indent)
            {
                processor.GoToColumn(column);
                processor.RestartIndent();
                processor.ParseIndent();
            }
            return state;
        }
    }
}
