using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Finds addresses that stand in text without brackets, as GFM's extended autolinks do.</summary>
internal static class BareAddress
{
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(" \t\r\n<");

    private static readonly System.Buffers.SearchValues<string> Marks = System.Buffers.SearchValues.Create(["://", "www."], StringComparison.Ordinal);

    /// <summary>Whether a text has what addresses are known by; without it, none is in there.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    /// <summary>The first address that begins in <c>[from, until)</c>.</summary>
    public static bool TryFind(string text, int from, int until, out TextRange range)
    {
        range = default;
        while (from < until)
        {
            var start = StartOf(text, from, until);
            if (start < 0) return false;
            var end = EndOf(text, start);
            if (end - start > 10 || (end - start > 6 && text[start] == 'w'))
            {
                range = new TextRange(start, end);
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private static int StartOf(string text, int from, int until)
    {
        until = Math.Min(until, text.Length);
        while (from < until)
        {
            var span = text.AsSpan(from, until - from);
            var colon = span.IndexOf("://", StringComparison.Ordinal);
            var www = (colon < 0 ? span : span[..colon]).IndexOf("www.", StringComparison.Ordinal);
            if (www < 0)
            {
                if (colon < 0) return -1;
                if (colon >= 5 && IsSchemeAt(span, colon - 5, "https")) return from + colon - 5;
                if (colon >= 4 && IsSchemeAt(span, colon - 4, "http")) return from + colon - 4;
                from += colon + 3;
                continue;
            }
            if (www == 0 || span[www - 1] is ' ' or '(' or '*' or '_' or '~' or '\n' or '\r' or '\t') return from + www;
            from += www + 4;
        }
        return -1;
    }

    private static bool IsSchemeAt(ReadOnlySpan<char> text, int start, string scheme) =>
        text[start..].StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && (start == 0 || !char.IsAsciiLetter(text[start - 1]));

    private static int EndOf(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(Ends);
        var end = length < 0 ? text.Length : start + length;
        var span = text.AsSpan(start, end - start);
        var unopened = span.Count(')') - span.Count('(');
        for (; end > start; end--)
        {
            var c = text[end - 1];
            if (c == ')')
            {
                if (unopened <= 0) break;
                unopened--;
            }
            else if (c is not ('?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '"' or ';' or ']'))
            {
                break;
            }
        }
        return end;
    }
}
