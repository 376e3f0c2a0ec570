namespace Onboarding.Tui.Models;

/// <summary>
/// Finds texts by some of their letters, in order, as VS Code does: letters at the starts of words and in a row count most, and short texts before long ones.
/// Spaces in the pattern are free: words may be typed in any number, in their order.
/// </summary>
internal sealed class FuzzyMatch
{
    private const int Consecutive = 8;
    private const int WordStart = 10;
    private const int TextStart = 6;
    private const int SameCase = 1;
    private const int Unmatched = int.MinValue / 2;
    private const int LongestPattern = 64;
    private const int LongestText = 256;

    private readonly string _pattern;
    private readonly string _lower;
    private readonly string _upper;

    public FuzzyMatch(string pattern)
    {
        var letters = pattern.Replace(" ", "");
        _pattern = letters.Length > LongestPattern ? letters[..LongestPattern] : letters;
        _lower = _pattern.ToLowerInvariant();
        _upper = _pattern.ToUpperInvariant();
    }

    /// <summary>Whether everything matches.</summary>
    public bool IsEmpty => _pattern.Length == 0;

    /// <summary>How well a text matches, higher is better; null where it doesn't.</summary>
    public int? Score(string text) => IsEmpty ? 0 : Match(text, default);

    /// <summary>Which UTF-16 units of a text match, ascending; empty where it doesn't match.</summary>
    public int[] Positions(string text)
    {
        if (IsEmpty) return [];
        var positions = new int[_pattern.Length];
        return Match(text, positions) is null ? [] : positions;
    }

    /// <summary>Dynamic programming over pattern × text: the best score with each pattern letter at each place.</summary>
    private int? Match(string text, Span<int> positions)
    {
        var shown = text.AsSpan(0, Math.Min(text.Length, LongestText));
        if (!HasInOrder(shown)) return null;
        var (rows, columns) = (_pattern.Length, shown.Length);
        // Whether the best way to a cell came from the diagonal (a run) is needed only where positions are asked for.
        var keep = positions.IsEmpty ? 0 : rows * columns;
        var best = keep > 0 ? new int[keep] : [];
        Span<int> previous = stackalloc int[columns];
        Span<int> current = stackalloc int[columns];
        for (var i = 0; i < rows; i++)
        {
            Row(shown, i, previous, current);
            if (keep > 0) current.CopyTo(best.AsSpan(i * columns, columns));
            var swap = previous;
            previous = current;
            current = swap;
        }
        var (end, score) = Best(previous);
        if (keep > 0) Trace(shown, best, end, positions);
        return score - Math.Min(columns, 60) / 4;
    }

    /// <summary>Fills in the best scores with pattern letter <paramref name="i"/> exactly at each place.</summary>
    private void Row(ReadOnlySpan<char> text, int i, ReadOnlySpan<int> previous, Span<int> current)
    {
        var bestBefore = Unmatched;
        for (var j = 0; j < text.Length; j++)
        {
            if (i > 0 && j >= 2) bestBefore = Math.Max(bestBefore, previous[j - 2]);
            current[j] = Unmatched;
            if (!IsSame(text[j], i)) continue;
            var before = i == 0 ? 0 : Math.Max(bestBefore - 2, j > 0 ? previous[j - 1] + Consecutive : Unmatched);
            if (before > Unmatched / 2) current[j] = before + Value(text, j, i);
        }
    }

    private int Value(ReadOnlySpan<char> text, int j, int i)
    {
        var value = 1 + (text[j] == _pattern[i] ? SameCase : 0);
        if (j == 0) return value + WordStart + TextStart;
        var before = text[j - 1];
        var startsWord = !char.IsLetterOrDigit(before) || (char.IsUpper(text[j]) && char.IsLower(before));
        return startsWord ? value + WordStart : value;
    }

    private bool IsSame(char c, int i) => c == _lower[i] || c == _upper[i];

    private bool HasInOrder(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < _pattern.Length; i++)
        {
            var at = text.IndexOfAny(_lower[i], _upper[i]);
            if (at < 0) return false;
            text = text[(at + 1)..];
        }
        return true;
    }

    private static (int End, int Score) Best(ReadOnlySpan<int> row)
    {
        var (end, score) = (0, Unmatched);
        for (var j = 0; j < row.Length; j++) if (row[j] > score) (end, score) = (j, row[j]);
        return (end, score);
    }

    /// <summary>Walks back from the last letter: at each step to the place that gave the score.</summary>
    private void Trace(ReadOnlySpan<char> text, int[] best, int end, Span<int> positions)
    {
        var columns = text.Length;
        positions[^1] = end;
        for (var i = _pattern.Length - 1; i > 0; i--)
        {
            var j = positions[i];
            var row = best.AsSpan((i - 1) * columns, columns);
            var needed = best[(i * columns) + j] - Value(text, j, i);
            if (row[j - 1] > Unmatched / 2 && row[j - 1] + Consecutive == needed)
            {
                positions[i - 1] = j - 1;
                continue;
            }
            positions[i - 1] = Best(row[..(j - 1)]).End;
        }
    }
}
