using Markdig.Parsers;
using Markdig.Syntax;

namespace Onboarding.Core.Curricula;

internal static partial class MarkdownDialect
{
    /// <summary>Passes over the front matter.</summary>
    private sealed class FrontMatterParser : BlockParser
    {
        public FrontMatterParser() => OpeningCharacters = ['-'];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.Start != 0 || !FrontMatterPlace.TryFind(processor.Line.Text, out var yaml)) return BlockState.None;
            processor.NewBlocks.Push(new FrontMatterBlock(this, yaml.End) { Span = new SourceSpan(0, processor.Line.End) });
            return BlockState.ContinueDiscard;
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            block.UpdateSpanEnd(processor.Line.End);
            return processor.CurrentLineStartPosition < ((FrontMatterBlock)block).ClosingFence ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
        }
    }

    /// <summary>The front matter, its fences included.</summary>
    private sealed class FrontMatterBlock(BlockParser parser, int closingFence) : LeafBlock(parser)
    {
        /// <summary>Where the line begins that closes it.</summary>
        public int ClosingFence => closingFence;
    }
}
