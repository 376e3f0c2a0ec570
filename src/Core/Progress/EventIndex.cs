namespace Onboarding.Core.Progress;

/// <summary>Finds events of an array by id, in a third of the memory of a dictionary. Grows with the array by <see cref="TryAdd"/>. Not thread-safe.</summary>
internal sealed class EventIndex
{
    // Each slot holds 32 bits of the id's hash and the event's position + 1; 0 is free.
    private readonly ulong[] _slots;

    public EventIndex(int capacity)
    {
        var size = 16;
        while (size < capacity * 2) size *= 2;
        _slots = new ulong[size];
    }

    /// <summary>Adds the event at <paramref name="position"/>; false, with the position of the other, where its id is there already.</summary>
    public bool TryAdd(ReadOnlySpan<JournalEntry> events, Guid id, int position, out int other)
    {
        other = Probe(events, id, out var slot);
        if (other >= 0) return false;
        _slots[slot] = ((ulong)(uint)id.GetHashCode() << 32) | (uint)(position + 1);
        return true;
    }

    /// <summary>The position of the event with this id; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<JournalEntry> events, Guid id) => Probe(events, id, out _);

    private int Probe(ReadOnlySpan<JournalEntry> events, Guid id, out int slot)
    {
        var hash = (uint)id.GetHashCode();
        var mask = _slots.Length - 1;
        // The ids' hash is the ids' own randomness, which a forged journal may lack: mixed, so that a row of ids does not fill a row of slots.
        for (slot = (int)((hash * 0x9E3779B1u) >> 7) & mask; ; slot = (slot + 1) & mask)
        {
            var content = _slots[slot];
            if (content == 0) return -1;
            if ((uint)(content >> 32) != hash) continue;
            var position = (int)(uint)content - 1;
            if (events[position].Event.Stamp.Id == id) return position;
        }
    }
}
