using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Finds the front matter of a text: what stands between <c>---</c> on its first line and the next line of <c>---</c> or <c>...</c>.</summary>
internal static class FrontMatterPlace
{
    /// <summary>The lines between the fences; false where there is no front matter, or no end to it.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out TextRange yaml)
    {
        yaml = default;
        if (!Opens(text)) return false;
        TakeLine(text, 0, out var start);
        for (var at = start; at < text.Length;)
        {
            var line = TakeLine(text, at, out var next);
            if (IsFence(line, '-') || IsFence(line, '.'))
            {
                yaml = new TextRange(start, at);
                return true;
            }
            at = next;
        }
        return false;
    }

    /// <summary>Whether a text begins as if it had front matter.</summary>
    public static bool Opens(ReadOnlySpan<char> text) => text.StartsWith("---") && IsFence(TakeLine(text, 0, out _), '-');

    private static ReadOnlySpan<char> TakeLine(ReadOnlySpan<char> text, int start, out int next)
    {
        var length = text[start..].IndexOfAny('\r', '\n');
        var end = length < 0 ? text.Length : start + length;
        next = end + (text[end..].StartsWith("\r\n") ? 2 : 1);
        return text[start..end];
    }

    private static bool IsFence(ReadOnlySpan<char> line, char mark)
    {
        line = line.TrimEnd();
        return line.Length == 3 && line[0] == mark && line[1] == mark && line[2] == mark;
    }
}
