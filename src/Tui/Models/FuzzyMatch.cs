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
    private const int Gap = 2;
    private const int LongPenalised = 60;
    private const int CharactersPerPoint = 8;
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

    /// <summary>
    /// A rough <see cref="Score"/> at a tenth of its price: each letter counts where it first occurs. Null where the text doesn't match. For choosing which of
    /// many texts are worth the true score.
    /// </summary>
    public int? Estimate(string text)
    {
        var (score, last) = (0, -2);
        for (var i = 0; i < _pattern.Length; i++)
        {
            var found = text.AsSpan(Math.Max(0, last + 1)).IndexOfAny(_lower[i], _upper[i]);
            if (found < 0) return null;
            var at = found + Math.Max(0, last + 1);
            score += Value(text, at, i) + (at == last + 1 ? Consecutive : 0);
            last = at;
        }
        return score - (Math.Min(text.Length, 60) / 4);
    }

    /// <summary>Which UTF-16 units of a text match, ascending; empty where it doesn't match.</summary>
    public int[] Positions(string text)
    {
        if (IsEmpty) return [];
        var positions = new int[_pattern.Length];
        return Match(text, positions) is null ? [] : positions;
    }

    /// <summary>
    /// Whether the letters can be read as words: all in one piece, or each at the start of a word or next to the one before, as VS Code's palette asks. All
    /// other matches are letters that happen to stand there.
    /// </summary>
    public bool IsByWords(string text)
    {
        if (IsEmpty || text.Contains(_pattern, StringComparison.OrdinalIgnoreCase)) return true;
        var shown = text.AsSpan(0, Math.Min(text.Length, LongestText));
        Span<bool> previous = stackalloc bool[shown.Length];
        Span<bool> current = stackalloc bool[shown.Length];
        for (var i = 0; i < _pattern.Length; i++)
        {
            var isReached = i == 0;
            for (var j = 0; j < shown.Length; j++)
            {
                current[j] = Fits(shown, j, i) && ((isReached && StartsWord(shown, j)) || (j > 0 && previous[j - 1]));
                isReached |= previous[j];
            }
            var swap = previous;
            previous = current;
            current = swap;
        }
        return previous.Contains(true);
    }

    /// <summary>Whether the letters stand in so many pieces that nobody can have meant the text.</summary>
    public bool IsScattered(string text)
    {
        var positions = Positions(text);
        var pieces = positions.Where((at, i) => i == 0 || positions[i - 1] + 1 != at).Count();
        return !IsEmpty && (positions.Length == 0 || pieces * 3 > (positions.Length + 1) * 2);
    }

    /// <summary>
    /// Dynamic programming over pattern × text: the best score with each pattern letter at each place. A letter is looked for only between the first place
    /// where it can stand after those before it, and the last where it can stand before those after it.
    /// </summary>
    private int? Match(string text, Span<int> positions)
    {
        var shown = text.AsSpan(0, Math.Min(text.Length, LongestText));
        Span<int> first = stackalloc int[_pattern.Length];
        Span<int> last = stackalloc int[_pattern.Length];
        if (!FindBounds(shown, first, last)) return null;
        // The scores of all letters are kept only where positions are asked for.
        var kept = positions.IsEmpty ? [] : new int[_pattern.Length * shown.Length];
        Span<int> previous = stackalloc int[shown.Length];
        Span<int> current = stackalloc int[shown.Length];
        for (var i = 0; i < _pattern.Length; i++)
        {
            var before = i == 0 ? default : new Range(first[i - 1], last[i - 1]);
            current[first[i]..(last[i] + 1)].Fill(Unmatched);
            Row(shown, i, new Range(first[i], last[i]), previous, before, current);
            if (kept.Length > 0)
            {
                kept.AsSpan(i * shown.Length, shown.Length).Fill(Unmatched);
                current[first[i]..(last[i] + 1)].CopyTo(kept.AsSpan((i * shown.Length) + first[i]));
            }
            var swap = previous;
            previous = current;
            current = swap;
        }
        var (end, score) = Best(previous, new Range(first[^1], last[^1]));
        if (kept.Length > 0) Trace(shown, kept, end, positions);
        return score - (Math.Min(shown.Length, LongPenalised) / CharactersPerPoint);
    }

    /// <summary>Fills in the best scores with pattern letter <paramref name="i"/> exactly at each place of its range.</summary>
    private void Row(ReadOnlySpan<char> text, int i, Range range, ReadOnlySpan<int> previous, Range before, Span<int> current)
    {
        var (bestBefore, seen) = (Unmatched, before.First);
        for (var j = range.First; j <= range.Last; j++)
        {
            var hop = text[j..(range.Last + 1)].IndexOfAny(_lower[i], _upper[i]);
            if (hop < 0) return;
            j += hop;
            if (i == 0)
            {
                current[j] = Value(text, j, i);
                continue;
            }
            for (; seen <= Math.Min(j - 2, before.Last); seen++) bestBefore = Math.Max(bestBefore, previous[seen]);
            var run = j - 1 >= before.First && j - 1 <= before.Last ? previous[j - 1] + Consecutive : Unmatched;
            var best = Math.Max(bestBefore - Gap, run);
            if (best > Unmatched / 2) current[j] = best + Value(text, j, i);
        }
    }

    private int Value(ReadOnlySpan<char> text, int j, int i)
    {
        var value = 1 + (text[j] == _pattern[i] ? SameCase : 0);
        if (j == 0) return value + WordStart + TextStart;
        return StartsWord(text, j) ? value + WordStart : value;
    }

    private static bool StartsWord(ReadOnlySpan<char> text, int j) => j == 0 || !char.IsLetterOrDigit(text[j - 1]) || (char.IsUpper(text[j]) && char.IsLower(text[j - 1]));

    private bool Fits(ReadOnlySpan<char> text, int j, int i) => text[j] == _lower[i] || text[j] == _upper[i];

    /// <summary>The first and the last place of each pattern letter; false where the text doesn't have them all in order.</summary>
    private bool FindBounds(ReadOnlySpan<char> text, Span<int> first, Span<int> last)
    {
        var at = 0;
        for (var i = 0; i < _pattern.Length; i++)
        {
            var hop = text[at..].IndexOfAny(_lower[i], _upper[i]);
            if (hop < 0) return false;
            first[i] = at + hop;
            at = first[i] + 1;
        }
        var end = text.Length;
        for (var i = _pattern.Length - 1; i >= 0; i--) end = last[i] = text[..end].LastIndexOfAny(_lower[i], _upper[i]);
        return true;
    }

    private static (int End, int Score) Best(ReadOnlySpan<int> row, Range range)
    {
        var (end, score) = (range.First, Unmatched);
        for (var j = range.First; j <= range.Last; j++) if (row[j] > score) (end, score) = (j, row[j]);
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
            positions[i - 1] = Best(row, new Range(0, j - 2)).End;
        }
    }

    /// <summary>Places in the text, both inclusive.</summary>
    private readonly record struct Range(int First, int Last);
}
