using System.Globalization;

namespace Onboarding.Core.Curricula;

/// <summary>The anchors that code hosts give to headings: lower case, no punctuation, blanks to dashes, a number after what is there already.</summary>
internal static class Slugs
{
    /// <summary>The anchor of a heading's plain text, different from all in <paramref name="taken"/>, to which it is added.</summary>
    public static string Add(string heading, HashSet<string> taken)
    {
        var slug = Of(heading);
        if (taken.Add(slug)) return slug;
        for (var number = 1; ; number++)
        {
            var numbered = $"{slug}-{number}";
            if (taken.Add(numbered)) return numbered;
        }
    }

    /// <summary>The anchor of a heading that is alone with its text.</summary>
    public static string Of(string heading)
    {
        var slug = heading.Length <= 128 ? stackalloc char[heading.Length] : new char[heading.Length];
        var length = 0;
        foreach (var c in heading.AsSpan().Trim())
        {
            if (c is ' ' or '-') slug[length++] = '-';
            else if (c == '_' || char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c)) slug[length++] = char.ToLowerInvariant(c);
        }
        return slug[..length].ToString();
    }

    private static bool IsMark(char c) =>
        c > '~' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.LetterNumber;
}
