using System.Globalization;
using System.Text;
using Onboarding.Tui.Models;

namespace Onboarding.Tui;

/// <summary>
/// Characters whose width terminals disagree about: emoji joined, coloured or made of two letters, and signs that became wide in a later Unicode than the
/// terminal's. Ideographs, kana and hangul are two columns everywhere.
/// </summary>
internal static class ContestedWidth
{
    public static bool Of(string grapheme)
    {
        if (grapheme.Length == 0 || (grapheme.Length == 1 && grapheme[0] < '\u1100')) return false;
        if (grapheme.Contains('\ufe0f') || grapheme.Contains('\u200d')) return true;
        return DisplayWidth.Of(grapheme) > 1 && !IsSettled(grapheme[0]);
    }

    /// <summary>The columns that the character takes at most: where a terminal shows each of its parts by itself, or half of it would be left.</summary>
    public static int Most(string grapheme)
    {
        var columns = DisplayWidth.Of(grapheme);
        if (columns < 2 || !Of(grapheme)) return columns;
        var apart = 0;
        foreach (var part in grapheme.EnumerateRunes()) apart += IsPicture(part) ? 2 : DisplayWidth.Of(part.ToString());
        return Math.Max(columns, apart);
    }

    /// <summary>Skin tones too are pictures where they stand alone.</summary>
    private static bool IsPicture(Rune part) => Rune.GetUnicodeCategory(part) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    private static bool IsSettled(char first) => first is (>= '\u2e80' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff') or (>= '\uac00' and <= '\ud7a3') or (>= '\uf900' and <= '\ufaff') or (>= '\uff00' and <= '\uff60');
}
