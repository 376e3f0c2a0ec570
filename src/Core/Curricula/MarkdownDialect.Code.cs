using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace Onboarding.Core.Curricula;

internal static partial class MarkdownDialect
{
    /// <summary>Mends a slip of Markdig 1.6.0: in code that goes on over a line, a CR is no blank.</summary>
    private sealed class StrictCodeParser : CodeInlineParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var start = slice.Start;
            if (!base.Match(processor, ref slice)) return false;
            var raw = slice.Text.AsSpan(start, slice.Start - start).Trim('`');
            if (raw.Contains('\r') && processor.Inline is CodeInline code) code.Content = ContentOf(raw.ToString());
            return true;
        }

        /// <summary>Line ends are blanks, and one blank on both sides is for the backticks.</summary>
        private static string ContentOf(string raw)
        {
            var text = raw.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\r', ' ').Replace('\n', ' ');
            return text is [' ', .., ' '] && !string.IsNullOrWhiteSpace(text) ? text[1..^1] : text;
        }
    }
}
