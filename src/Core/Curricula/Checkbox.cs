namespace Onboarding.Core.Curricula;

/// <summary>Tells checkboxes from what only looks like one, character by character.</summary>
internal static class Checkbox
{
    private const string Ticks = "✓✔✅☑✗✘❌×√•·-~*+/vV_";

    /// <summary>Whether a text that begins with <c>[</c> may be, or may mean, a box.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, 5)].IndexOf(']');
        if (close < 1) return false;
        foreach (var c in text[1..close])
        {
            if (c is not (' ' or '\t' or '\u00a0' or '\u3000' or 'x' or 'X' or '\ufe0f') && !Ticks.Contains(c)) return false;
        }
        return true;
    }

    /// <summary>Whether a text that begins with <c>[</c> begins with <c>[ ]</c>, <c>[x]</c> or <c>[X]</c>.</summary>
    public static bool IsBox(ReadOnlySpan<char> text) => text.Length >= 3 && text[2] == ']' && text[1] is ' ' or 'x' or 'X' or '\t';

    /// <summary>Whether a cell of a table begins with a box: nothing follows it, or a blank does.</summary>
    public static bool BeginsCell(ReadOnlySpan<char> cell) => IsBox(cell) && cell is ['[', _, _] or ['[', _, _, ' ' or '\t', ..];

    /// <summary>How many characters the candidate has, brackets included.</summary>
    public static int LengthOf(ReadOnlySpan<char> text) => text.IndexOf(']') + 1;

    /// <summary>What stands before a box on its line, without quote marks: a list marker, and whether blanks follow it.</summary>
    public static LeadIn ReadLeadIn(ReadOnlySpan<char> before)
    {
        before = before.TrimStart(" \t>");
        if (before.IsEmpty) return LeadIn.LineStart;
        var marker = before.TrimEnd(" \t");
        var isBullet = marker is "-" or "*" or "+";
        if (!isBullet && !IsNumber(marker)) return LeadIn.Text;
        if (marker.Length == before.Length) return LeadIn.GluedMarker;
        return isBullet ? LeadIn.Bullet : LeadIn.Number;
    }

    private static bool IsNumber(ReadOnlySpan<char> marker) =>
        marker.Length is > 1 and < 11 && marker[^1] is '.' or ')' && !marker[..^1].ContainsAnyExceptInRange('0', '9');

    /// <summary>What stands before a box on its line.</summary>
    internal enum LeadIn
    {
        /// <summary>Nothing.</summary>
        LineStart,

        /// <summary>A bullet and blanks.</summary>
        Bullet,

        /// <summary>A number and blanks.</summary>
        Number,

        /// <summary>A marker without a blank.</summary>
        GluedMarker,

        /// <summary>Other text.</summary>
        Text,
    }
}
