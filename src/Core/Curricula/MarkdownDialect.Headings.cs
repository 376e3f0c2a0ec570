using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Onboarding.Core.Curricula;

internal static partial class MarkdownDialect
{
    /// <summary>Spares headings of words alone the parsing of their inlines.</summary>
    private sealed class FrugalHeadingParser : HeadingBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            var line = processor.Line;
            var level = line.AsSpan().IndexOfAnyExcept('#');
            if (processor.IsCodeIndent || level is < 1 or > 6 || line.PeekChar(level) != ' ') return base.TryOpen(processor);
            line.Start += level;
            line.Trim();
            if (!PlainTitle.IsWords(line.AsSpan())) return base.TryOpen(processor);
            processor.NewBlocks.Push(new TextHeading(this, line) { Level = level, Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
            return BlockState.BreakDiscard;
        }
    }

    /// <summary>A heading of words alone.</summary>
    private sealed class TextHeading : HeadingBlock
    {
        public TextHeading(BlockParser parser, StringSlice text)
            : base(parser) => (Text, ProcessInlines) = (text, false);

        /// <summary>Its words, without white space around them.</summary>
        public StringSlice Text { get; }
    }
}
