using System.Runtime.InteropServices;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>One object for each reference to a goal that a file repeats, found by its bytes: a year has ten events for each goal. For one thread.</summary>
internal sealed class GoalReferenceTable
{
    /// <summary>What stands for the reference of a line that turns out to be no event.</summary>
    public static readonly GoalReference Nothing = new(default, "", null, null);

    private readonly Dictionary<int, List<(byte[] Written, GoalReference Reference)>> _byHash = [];

    public GoalReference? Find(ReadOnlySpan<byte> written)
    {
        if (written.IsEmpty || !_byHash.TryGetValue(Hash(written), out var same)) return null;
        foreach (ref readonly var row in CollectionsMarshal.AsSpan(same))
        {
            if (written.SequenceEqual(row.Written)) return row.Reference;
        }
        return null;
    }

    public GoalReference Add(ReadOnlySpan<byte> written, GoalReference reference)
    {
        if (written.IsEmpty) return reference;
        ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(_byHash, Hash(written), out _);
        same ??= new(1);
        same.Add((written.ToArray(), reference));
        return reference;
    }

    private static int Hash(ReadOnlySpan<byte> written)
    {
        var hash = default(HashCode);
        hash.AddBytes(written);
        return hash.ToHashCode();
    }
}
