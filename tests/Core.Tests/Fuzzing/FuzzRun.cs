namespace Onboarding.Core.Tests.Fuzzing;

/// <summary>
/// Feeds a target with inputs made of its seeds, and keeps those that were read in a new way to make others of. The same seed gives the same inputs.
/// </summary>
/// <param name="target">What is fed.</param>
/// <param name="seed">For the random numbers.</param>
/// <param name="isNew">Whether the last input reached code that none before it reached; null where nobody can tell, and then the target's own word counts.</param>
public sealed class FuzzRun(FuzzTarget target, int seed, Func<bool>? isNew = null)
{
    private readonly Random _random = new(seed);
    private readonly HashSet<object> _ways = [];
    private readonly List<byte[]> _corpus = [];

    /// <summary>What is worth going on from; the seeds, to begin with.</summary>
    public IReadOnlyList<byte[]> Corpus => _corpus;

    /// <summary>In how many ways inputs were read.</summary>
    public int Ways => _ways.Count;

    /// <summary>The first input of the next calls that doesn't hold what it should; null where all do.</summary>
    /// <param name="count">How many inputs at most.</param>
    /// <param name="fed">How many it were.</param>
    public Finding? Feed(int count, out int fed)
    {
        var mutator = new Mutator(target.Words, _random);
        for (fed = 0; fed < count;)
        {
            var input = _corpus.Count < target.Seeds.Count ? target.Seeds[_corpus.Count] : mutator.Mutate(Pick(), Pick());
            var isSeed = _corpus.Count < target.Seeds.Count;
            fed++;
            if (Try(input, out var isWorthwhile) is { } finding)
            {
                if (isSeed) _corpus.Add(input);
                return finding;
            }
            if (isSeed || isWorthwhile) _corpus.Add(input);
        }
        return null;
    }

    private Finding? Try(byte[] input, out bool isWorthwhile)
    {
        isWorthwhile = false;
        try
        {
            var before = _ways.Count;
            _ways.UnionWith(target.Check(input));
            isWorthwhile = isNew?.Invoke() ?? _ways.Count > before;
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new Finding(input, fault);
        }
    }

    // Half of the time one of the latest, for that is where the unknown is near.
    private byte[] Pick() => _corpus[_random.Next(2) == 0 ? _random.Next(_corpus.Count) : _corpus.Count - 1 - _random.Next(Math.Min(_corpus.Count, 32))];

    /// <summary>An input, and what it broke.</summary>
    public sealed record Finding(byte[] Input, Exception Fault);
}
