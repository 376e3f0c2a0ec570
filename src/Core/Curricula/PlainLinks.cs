using System.Buffers;

namespace Onboarding.Core.Curricula;

/// <summary>Links that need no Markdown inlines to be understood: words in brackets and an address of ordinary characters, <c>[words](address)</c>.</summary>
internal static class PlainLinks
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("[]");
    private static readonly SearchValues<char> LabelMarks = SearchValues.Create("[*_<&~^\r\n");
    private static readonly SearchValues<char> AddressCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@$+,;=%");

    /// <summary>Whether all brackets of a text without code, tags and escapes belong to such links, and no other addresses stand between them.</summary>
    public static bool AreAll(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var bracket = text.IndexOfAny(Brackets);
            var between = bracket < 0 ? text : text[..bracket];
            if (BareAddress.MayBeIn(between)) return false;
            if (bracket < 0) return true;
            if (between is [.., '!'] || !TryTake(text[bracket..], out var label, out var address)) return false;
            text = text[(bracket + label.Length + address.Length + 4)..];
        }
    }

    /// <summary>Takes the link that a text begins with apart.</summary>
    public static bool TryTake(ReadOnlySpan<char> text, out ReadOnlySpan<char> label, out ReadOnlySpan<char> address)
    {
        label = address = default;
        if (text is not ['[', ..]) return false;
        var close = text.IndexOf(']');
        if (close < 0 || close + 1 >= text.Length || text[close + 1] != '(') return false;
        var length = text[(close + 2)..].IndexOfAnyExcept(AddressCharacters);
        if (length < 1 || text[close + 2 + length] != ')') return false;
        label = text[1..close];
        address = text.Slice(close + 2, length);
        return !label.IsWhiteSpace() && !label.ContainsAny(LabelMarks);
    }
}
