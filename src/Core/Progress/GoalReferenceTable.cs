using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>One object for each reference to a goal that lines repeat, found by its bytes: a year has ten events for each goal. Safe for several threads.</summary>
internal sealed class GoalReferenceTable
{
    /// <summary>What stands for the reference of a line that turns out to be no event.</summary>
    public static readonly GoalReference Nothing = new(default, "", null, null);

    private readonly Lock _gate = new();
    private (int Hash, byte[]? Written, GoalReference Reference)[] _slots = new (int, byte[]?, GoalReference)[1024];
    private int _count;

    public GoalReference? Find(ReadOnlySpan<byte> written)
    {
        if (written.IsEmpty) return null;
        var hash = Hash(written);
        lock (_gate)
        {
            ref var slot = ref _slots[Probe(written, hash)];
            return slot.Written is null ? null : slot.Reference;
        }
    }

    public GoalReference Add(ReadOnlySpan<byte> written, GoalReference reference)
    {
        if (written.IsEmpty) return reference;
        var hash = Hash(written);
        lock (_gate)
        {
            var at = Probe(written, hash);
            if (_slots[at].Written is not null) return _slots[at].Reference;
            _slots[at] = (hash, written.ToArray(), reference);
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

    private int Probe(ReadOnlySpan<byte> written, int hash)
    {
        var mask = _slots.Length - 1;
        var at = hash & mask;
        while (_slots[at].Written is { } known && !(_slots[at].Hash == hash && written.SequenceEqual(known))) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new (int, byte[]?, GoalReference)[old.Length * 2];
        foreach (var row in old)
        {
            if (row.Written is not null) _slots[Probe(row.Written, row.Hash)] = row;
        }
    }
}
