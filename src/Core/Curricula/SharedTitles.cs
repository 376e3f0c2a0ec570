using System.Numerics;
using System.Runtime.InteropServices;

namespace Onboarding.Core.Curricula;

/// <summary>
/// Counts how many goals share a title, by hashes of the titles. Nearly all titles are alone, so that a coarse look at all of them comes first, and only what may
/// be shared takes a place in a table.
/// </summary>
internal sealed class SharedTitles
{
    private readonly ulong[] _once;
    private readonly ulong[] _again;
    private readonly Dictionary<ulong, int> _counts = [];

    /// <summary>Makes room for as many titles.</summary>
    public SharedTitles(int titles)
    {
        var words = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, titles / 2));
        (_once, _again) = (new ulong[words], new ulong[words]);
    }

    /// <summary>Whether any title that was noted may be shared.</summary>
    public bool MayShare { get; private set; }

    /// <summary>Takes the first look at a title; 0 stands for none.</summary>
    public void Note(ulong hash)
    {
        if (hash == 0) return;
        var (word, bit) = PlaceOf(hash);
        if ((_once[word] & bit) != 0)
        {
            _again[word] |= bit;
            MayShare = true;
        }
        _once[word] |= bit;
    }

    /// <summary>Whether a title may be shared; false is certain.</summary>
    public bool MayBeShared(ulong hash)
    {
        var (word, bit) = PlaceOf(hash);
        return hash != 0 && (_again[word] & bit) != 0;
    }

    /// <summary>Counts a title that may be shared.</summary>
    public void Count(ulong hash) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, hash, out _)++;

    /// <summary>How many goals were counted for a title.</summary>
    public int CountOf(ulong hash) => _counts[hash];

    private (int Word, ulong Bit) PlaceOf(ulong hash) => ((int)((hash >> 6) & (ulong)(_once.Length - 1)), 1UL << (int)(hash & 63));
}
