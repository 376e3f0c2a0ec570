namespace Onboarding.Tui.Models;

/// <summary>What the page of a problem's code says: what is wrong, why it matters, an example and how to correct it.</summary>
/// <param name="Code">For example <c>CUR0201</c>.</param>
/// <param name="Title">The fault in a few words, without Markdown.</param>
/// <param name="Summary">What the page says before its example, without Markdown's line breaks.</param>
/// <param name="Markdown">The whole page.</param>
internal sealed record Explanation(string Code, string Title, string Summary, string Markdown)
{
    private const string TitleMark = "# ";

    /// <summary>Reads a page: its title with the code, its severity, its paragraphs, then its sections.</summary>
    public static Explanation Read(string markdown)
    {
        var sections = markdown.ReplaceLineEndings("\n").Split("\n## ");
        var paragraphs = sections[0].Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var title = paragraphs[0][TitleMark.Length..].Split(": ", 2);
        // The second paragraph is the severity, which the rule itself knows.
        var summary = string.Join(' ', paragraphs.Skip(2)).Replace('\n', ' ');
        return new Explanation(title[0], title[1].Replace("`", "", StringComparison.Ordinal), summary, markdown);
    }
}
