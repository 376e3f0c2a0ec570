namespace Onboarding.Core.Curricula;

/// <summary>Whether a word is another one with a slip of the keys.</summary>
internal static class Misspelling
{
    /// <summary>One letter more, less or other, or two letters swapped.</summary>
    public static bool IsNear(ReadOnlySpan<char> word, ReadOnlySpan<char> meant)
    {
        TrimEqual(ref word, ref meant);
        return (word.Length <= 1 && meant.Length <= 1) || IsTurned(word, meant);
    }

    /// <summary>Two letters swapped.</summary>
    public static bool IsSwap(ReadOnlySpan<char> word, ReadOnlySpan<char> meant)
    {
        TrimEqual(ref word, ref meant);
        return IsTurned(word, meant);
    }

    private static bool IsTurned(ReadOnlySpan<char> word, ReadOnlySpan<char> meant) => word.Length == 2 && meant.Length == 2 && word[0] == meant[1] && word[1] == meant[0];

    private static void TrimEqual(ref ReadOnlySpan<char> word, ref ReadOnlySpan<char> meant)
    {
        var start = word.CommonPrefixLength(meant);
        word = word[start..];
        meant = meant[start..];
        var end = 0;
        while (end < word.Length && end < meant.Length && word[^(end + 1)] == meant[^(end + 1)]) end++;
        word = word[..^end];
        meant = meant[..^end];
    }
}
