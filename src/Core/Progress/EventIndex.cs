using System.Numerics;

namespace Onboarding.Core.Progress;

/// <summary>Finds events of an array by id, in a small part of the memory of a dictionary. Not thread-safe while it grows.</summary>
internal sealed class EventIndex
{
    // A slot holds the event's position + 1 in its low bits, and of the id's hash as many bits as are left; 0 is free.
    private readonly uint[] _slots;
    private readonly uint _positionMask;

    public EventIndex(int capacity)
    {
        _positionMask = BitOperations.RoundUpToPowerOf2((uint)capacity + 2) - 1;
        _slots = new uint[Math.Max(16, (_positionMask + 1) * 2)];
    }

    /// <summary>Adds the event at <paramref name="position"/>; false, with the position of the other, where its id is there already.</summary>
    public bool TryAdd(ReadOnlySpan<JournalEntry> events, Guid id, int position, out int other)
    {
        other = Probe(events, id, out var slot);
        if (other >= 0) return false;
        _slots[slot] = (Hash(id) & ~_positionMask) | (uint)(position + 1);
        return true;
    }

    /// <summary>The position of the event with this id; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<JournalEntry> events, Guid id) => Probe(events, id, out _);

    private int Probe(ReadOnlySpan<JournalEntry> events, Guid id, out int slot)
    {
        var hash = Hash(id);
        var mask = _slots.Length - 1;
        for (slot = (int)(hash ^ (hash >> 15)) & mask; ; slot = (slot + 1) & mask)
        {
            var content = _slots[slot];
            if (content == 0) return -1;
            if (((content ^ hash) & ~_positionMask) != 0) continue;
            var position = (int)(content & _positionMask) - 1;
            if (events[position].Event.Stamp.Id == id) return position;
        }
    }

    // Seeded for each process: a forged journal can't choose ids that fall into one row of slots.
    private static uint Hash(Guid id) => (uint)HashCode.Combine(id);
}
