namespace Onboarding.Core.Curricula;

/// <summary>The names of chips, as they are written.</summary>
internal static class ChipKeys
{
    private static readonly string[] Names = ["", "due", "effort", "level", "owner", "needs", "count", "every", "sign-off", "optional", "tag"];

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_ ");

    /// <summary>In the order in which chips stand.</summary>
    public static readonly ChipKey[] All = [.. Enum.GetValues<ChipKey>().Where(key => key != ChipKey.None)];

    public static string NameOf(ChipKey key) => Names[(int)key];

    /// <summary>What a value of the key looks like, for a message.</summary>
    public static string ExpectedBy(ChipKey key) => key switch
    {
        ChipKey.Due => "a day (d10), a week (w2), a month (m3) or a date (2026-09-30)",
        ChipKey.Effort => "a time such as 30m, 2h, 1d or 1w",
        ChipKey.Level => "a number from 1 to 9",
        ChipKey.Count => "a number from 1 to 1000",
        ChipKey.Every => "a period such as 3d, 1w or 1m",
        ChipKey.Needs => $"ids separated by commas, {CurriculumLimits.Needs} at most",
        ChipKey.Tag => $"a word, {CurriculumLimits.Tags} at most",
        _ => "a word",
    };

    /// <summary>Whether a piece of inline code is a chip, by its key alone.</summary>
    public static bool IsChip(ReadOnlySpan<char> code) => Read(code, out _) != ChipKey.None;

    /// <summary>Reads the key and the text after its colon; <see cref="ChipKey.None"/> for ordinary code.</summary>
    public static ChipKey Read(ReadOnlySpan<char> code, out ReadOnlySpan<char> value)
    {
        code = code.Trim();
        var colon = code.IndexOf(':');
        value = colon < 0 ? default : code[(colon + 1)..];
        if (colon < 0)
        {
            return code switch { "sign-off" => ChipKey.SignOff, "optional" => ChipKey.Optional, _ => ChipKey.None };
        }
        return code[..colon] switch
        {
            "due" => ChipKey.Due,
            "effort" => ChipKey.Effort,
            "level" => ChipKey.Level,
            "tag" => ChipKey.Tag,
            "owner" => ChipKey.Owner,
            "needs" => ChipKey.Needs,
            "sign-off" => ChipKey.SignOff,
            "count" => ChipKey.Count,
            "every" => ChipKey.Every,
            _ => ChipKey.None,
        };
    }

    /// <summary>The key that a <c>word:value</c> nearly has: one letter more, less, other or swapped; null for none.</summary>
    public static string? NearMiss(ReadOnlySpan<char> code)
    {
        code = code.Trim();
        var colon = code.IndexOf(':');
        var key = colon < 0 ? code : code[..colon];
        if (key.Length is < 3 or > 10 || key.ContainsAnyExcept(Letters)) return null;
        if (colon >= 0 && (colon + 1 == code.Length || code[colon + 1] is ':' or '/' || code[(colon + 1)..].ContainsAny(" \t"))) return null;
        foreach (var name in Names)
        {
            if (name.Length < 3 || (colon < 0 && name is not ("sign-off" or "optional"))) continue;
            if (!key.SequenceEqual(name) && IsNear(key, name, code[(colon + 1)..])) return name;
        }
        return null;
    }

    private static bool IsNear(ReadOnlySpan<char> key, string name, ReadOnlySpan<char> value)
    {
        if (key.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        // Words of three letters are near to many others: there the value has to tell, too.
        if (key.Length < 4 && name.Length < 4 && !(name == NameOf(ChipKey.Due) && Due.TryParse(value.ToString(), out _))) return false;
        return Misspelling.IsNear(key, name);
    }
}
