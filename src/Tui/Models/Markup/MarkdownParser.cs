using Markdig;
using Markdig.Syntax;

namespace Onboarding.Tui.Models.Markup;

/// <summary>Reads Markdown for showing: front matter, tables, footnotes, strikethrough and bare addresses on top of the standard.</summary>
internal static class MarkdownParser
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().UseEmphasisExtras().UseAutoLinks().Build();

    /// <summary>The document; null where the text is too deep or too heavy to be read as Markdown.</summary>
    public static MarkdownDocument? TryParse(string text)
    {
        if (MarkdownGuard.IsHeavy(text)) return null;
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses blocks that are nested deeper than 128 this way.
            return null;
        }
    }
}
