namespace Onboarding.Tui.Models;

/// <summary>Text whose blanks mean something, such as code and diffs, broken into a width.</summary>
internal static class RawText
{
    /// <summary>
    /// The rows: broken behind a word where one ends in the second half of the row, else between two characters. The blank at which a row ends is left out,
    /// and so is a character that is wider than the whole width.
    /// </summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        while (true)
        {
            var fits = DisplayWidth.Fit(text, width, out _);
            if (fits == text.Length || fits == 0)
            {
                yield return text[..fits];
                yield break;
            }
            var end = EndOfWord(text, fits);
            yield return text[..end];
            text = text[(text[end] == ' ' ? end + 1 : end)..];
        }
    }

    private static int EndOfWord(string text, int fits)
    {
        var blank = text.LastIndexOf(' ', fits, (fits / 2) + 1);
        return blank > 0 && text.AsSpan(0, blank).ContainsAnyExcept(' ') ? blank : fits;
    }
}
