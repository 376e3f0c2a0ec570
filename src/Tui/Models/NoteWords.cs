using Onboarding.Tui.Models.Markup;

namespace Onboarding.Tui.Models;

/// <summary>A note in a list: its first line, as it reads.</summary>
internal static class NoteWords
{
    private const int MostShown = 400;

    /// <summary>The first line that says something, without Markdown; safe to show.</summary>
    public static string FirstLine(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var end = trimmed.IndexOfAny('\r', '\n');
        var line = end < 0 ? trimmed : trimmed[..end];
        // No list shows more than this.
        if (line.Length > MostShown) line = line[..MostShown];
        return string.Concat(MarkdownLines.Inline(line.ToString(), new Span(""), _ => null).Select(span => span.Text));
    }
}
