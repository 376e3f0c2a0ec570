using System.Globalization;

namespace Onboarding.Core.Curricula;

/// <summary>The anchors that code hosts give to headings: lower case, no punctuation, blanks to dashes, a number after what is there already.</summary>
internal static class Slugs
{
    /// <summary>The anchor of a heading's plain text, different from all in <paramref name="taken"/>, to which it is added with how often it came.</summary>
    public static string Add(string slug, Dictionary<string, int> taken)
    {
        if (taken.TryAdd(slug, 0)) return slug;
        var number = taken[slug];
        string numbered;
        do numbered = $"{slug}-{++number}";
        while (taken.ContainsKey(numbered));
        taken[slug] = number;
        taken[numbered] = 0;
        return numbered;
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
