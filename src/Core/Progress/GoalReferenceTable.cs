using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>One object for each reference to a goal that lines repeat, found by its bytes: a year has ten events for each goal, a team many years. Safe for several threads.</summary>
internal sealed class GoalReferenceTable
{
    /// <summary>What stands for the reference of a line that turns out to be no event.</summary>
    public static readonly GoalReference Nothing = new(default, "", null, null);

    private readonly Lock _gate = new();
    private Row?[] _slots = new Row?[1024];
    private int _count;

    // Without a lock: rows never change, and whoever sees an older array at worst makes a reference that Add then finds to be known.
    public GoalReference? Find(ReadOnlySpan<byte> written)
    {
        if (written.IsEmpty) return null;
        var slots = Volatile.Read(ref _slots);
        return Volatile.Read(ref slots[Probe(slots, written, Hash(written))])?.Reference;
    }

    public GoalReference Add(ReadOnlySpan<byte> written, GoalReference reference)
    {
        if (written.IsEmpty) return reference;
        var hash = Hash(written);
        lock (_gate)
        {
            ref var slot = ref _slots[Probe(_slots, written, hash)];
            if (slot is { } known) return known.Reference;
            Volatile.Write(ref slot, new Row(hash, written.ToArray(), reference));
            if (++_count * 2 > _slots.Length) Grow();
            return reference;
        }
    }

    /// <summary>A hash that differs from process to process, so that no file can be made to fill one slot.</summary>
    public static int Hash(ReadOnlySpan<byte> written)
    {
        var hash = default(HashCode);
        hash.AddBytes(written);
        return hash.ToHashCode();
    }

    private static int Probe(Row?[] slots, ReadOnlySpan<byte> written, int hash)
    {
        var mask = slots.Length - 1;
        var at = hash & mask;
        while (Volatile.Read(ref slots[at]) is { } row && !(row.Hash == hash && written.SequenceEqual(row.Written))) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var slots = new Row?[_slots.Length * 2];
        foreach (var row in _slots)
        {
            if (row is not null) slots[Probe(slots, row.Written, row.Hash)] = row;
        }
        Volatile.Write(ref _slots, slots);
    }

    private sealed record Row(int Hash, byte[] Written, GoalReference Reference);
}
