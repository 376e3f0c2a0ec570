using Markdig.Parsers;
using Markdig.Syntax;

namespace Onboarding.Core.Curricula;

internal static partial class MarkdownDialect
{
    /// <summary>A footnote's definition: <c>[^label]:</c>, the rest of the line, and what is indented below it. It ends a paragraph; nothing in it is a goal.</summary>
    private sealed class FootnoteParser : BlockParser
    {
        public FootnoteParser() => OpeningCharacters = ['['];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsCodeIndent || processor.PeekChar(1) != '^') return BlockState.None;
            var line = processor.Line.Text.AsSpan(processor.Start, processor.Line.Length);
            var close = line.IndexOf(']');
            if (close < 3 || close + 1 >= line.Length || line[close + 1] != ':' || line[2..close].ContainsAny(" \t[")) return BlockState.None;
            processor.NewBlocks.Push(new FootnoteBlock(this) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
            for (var i = 0; i < close + 2; i++) processor.NextChar();
            return processor.Line.IsEmptyOrWhitespace() ? BlockState.ContinueDiscard : BlockState.Continue;
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            if (processor.IsBlankLine) return BlockState.Continue;
            if (processor.Indent < 4) return BlockState.None;
            processor.GoToColumn(processor.ColumnBeforeIndent + 4);
            return BlockState.Continue;
        }
    }

    /// <summary>What a footnote says.</summary>
    private sealed class FootnoteBlock(BlockParser parser) : ContainerBlock(parser);
}
