namespace Onboarding.Core.Curricula;

/// <summary>The pairs of neighbouring letters in a title, by which titles are found to be alike.</summary>
internal readonly struct TitlePairs
{
    /// <summary>How alike two titles must be for one to be called a rewording of the other.</summary>
    public const double RewordedFrom = 0.6;

    private readonly int[] _sorted;

    private TitlePairs(int[] sorted) => _sorted = sorted;

    /// <summary>How many there are, each as often as it occurs.</summary>
    public int Count => _sorted.Length;

    /// <summary>The pairs of a title, whatever its case.</summary>
    public static TitlePairs Of(string title)
    {
        var pairs = new List<int>(title.Length);
        var previous = ' ';
        foreach (var c in title)
        {
            var lower = char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? char.ToLowerInvariant(c) : ' ';
            if (lower != ' ' && previous != ' ') pairs.Add((previous << 16) | lower);
            previous = lower;
        }
        pairs.Sort();
        return new TitlePairs([.. pairs]);
    }

    /// <summary>How alike two titles are: from 0 to 1, by Dice.</summary>
    public double Dice(TitlePairs other) => Count + other.Count == 0 ? 0 : 2.0 * SharedWith(other) / (Count + other.Count);

    /// <summary>How many pairs both titles have.</summary>
    public int SharedWith(TitlePairs other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < Count && j < other.Count)
        {
            if (_sorted[i] == other._sorted[j]) (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (_sorted[i] < other._sorted[j]) i++;
            else j++;
        }
        return shared;
    }
}
