using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Onboarding.Core.Curricula;

internal static partial class MarkdownDialect
{
    /// <summary>
    /// Spares headings of words alone the parsing of their inlines, and mends a slip of Markdig 1.6.0: a tab after the marks would be copied out as blanks, and every
    /// place in the heading with it be wrong.
    /// </summary>
    private sealed class FrugalHeadingParser : HeadingBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            var line = processor.Line;
            var level = line.AsSpan().IndexOfAnyExcept('#');
            if (processor.IsCodeIndent || level is < 1 or > 6 || line.PeekChar(level) is not (' ' or '\t')) return base.TryOpen(processor);
            line.Start += level;
            line.Trim();
            if (!PlainTitle.IsWords(line.AsSpan())) return OpenMarked(processor);
            processor.NewBlocks.Push(new TextHeading(this, line) { Level = level, Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
            return BlockState.BreakDiscard;
        }

        private BlockState OpenMarked(BlockProcessor processor)
        {
            var state = base.TryOpen(processor);
            processor.Line.TrimStart();
            return state;
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
