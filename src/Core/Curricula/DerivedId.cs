namespace Onboarding.Core.Curricula;

/// <summary>
/// The id of a goal whose author wrote none: <c>~</c> and 12 hexadecimal digits of a hash of its title, so that moving it or renaming its heading or file keeps
/// its progress. The scheme is permanent: journals hold its results.
/// </summary>
internal static class DerivedId
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The id of a title that no other goal has.</summary>
    public static GoalId Of(string title) => ToId(Add(Offset, title));

    /// <summary>The id of a title that several goals share, told apart by the nearest heading and, under one heading, by a zero-based ordinal.</summary>
    public static GoalId Of(string title, string heading, int ordinal)
    {
        var hash = HashOf(title, heading);
        if (ordinal > 0) hash = Add(Next(hash, '\n'), ordinal.ToString());
        return ToId(hash);
    }

    /// <summary>The hash behind <see cref="Of(string)"/>: equal for titles that differ in case, white space or a last stop alone.</summary>
    public static ulong HashOf(string title) => Add(Offset, title);

    /// <summary>The hash of a title under a heading: equal for headings too that differ in case, white space or a last stop alone.</summary>
    public static ulong HashOf(string title, string heading) => Add(Next(Add(Offset, title), '\n'), heading);

    /// <summary>The id of a hash.</summary>
    public static GoalId ToId(ulong hash) => GoalId.Trusted(string.Create(13, Mix(hash), static (chars, value) =>
    {
        chars[0] = '~';
        for (var i = 12; i > 0; i--, value >>= 4) chars[i] = "0123456789abcdef"[(int)(value & 15)];
    }));

    private static ulong Add(ulong hash, ReadOnlySpan<char> title)
    {
        title = title.Trim();
        while (title.Length > 0 && title[^1] is '.' or ':' or ';' or ',' or '!' or '?' or ' ') title = title[..^1];
        var blank = false;
        foreach (var c in title)
        {
            if (c <= ' ' || (c > '~' && char.IsWhiteSpace(c)))
            {
                if (!blank) hash = Next(hash, ' ');
                blank = true;
                continue;
            }
            blank = false;
            hash = Next(hash, char.IsAsciiLetterUpper(c) ? (char)(c | ' ') : c <= '~' ? c : char.ToLowerInvariant(c));
        }
        return hash;
    }

    private static ulong Next(ulong hash, char c) => (hash ^ c) * Prime;

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return (hash ^ (hash >> 33)) >> 16;
    }
}
