using Markdig.Parsers;
using Markdig.Syntax;

namespace Onboarding.Core.Curricula;

internal static partial class MarkdownDialect
{
    /// <summary>
    /// Mends two slips of Markdig 1.6.0 in how lists nest, both about which column the rest of a line is measured from: after a line continued an item that is less
    /// indented than the line, and after a marker turned out to begin no item.
    /// </summary>
    private sealed class StrictListParser : ListBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            var (column, indent) = (processor.ColumnBeforeIndent, processor.Column);
            return Restore(processor, column, indent, base.TryOpen(processor));
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            var (column, indent) = (processor.ColumnBeforeIndent, processor.Column);
            var state = base.TryContinue(processor, block);
            if (state == BlockState.Continue && processor.NewBlocks.Count == 0 && block is ListItemBlock item && !processor.IsBlankLine)
            {
                processor.GoToColumn(column + Math.Abs(item.ColumnWidth));
            }
            return Restore(processor, column, indent, state);
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
