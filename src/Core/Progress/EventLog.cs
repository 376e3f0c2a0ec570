using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Progress;

/// <summary>Every event that was read, in order, each once. Immutable: adding makes another log that shares nearly everything.</summary>
internal sealed class EventLog
{
    private const int MaxTail = 256;

    private readonly JournalEntry[] _entries;
    private readonly EventIndex _index;
    private readonly ImmutableArray<ProgressEvent> _tail;
    private readonly ImmutableArray<string> _files;

    private EventLog(JournalEntry[] entries, EventIndex index, ImmutableArray<ProgressEvent> tail, ImmutableArray<string> files)
    {
        _files = files;
        _entries = entries;
        _index = index;
        _tail = tail;
    }

    public int Count => _entries.Length + _tail.Length;

    public ProgressEvent this[int position] => position < _entries.Length ? _entries[position].Event : _tail[position - _entries.Length];

    /// <summary>The time of the newest event; the beginning of time where there is none.</summary>
    public DateTimeOffset NewestAt => Count == 0 ? DateTimeOffset.MinValue : this[Count - 1].Stamp.At;

    /// <summary>A log of entries that are in order. Of several with one id the first counts; others are told to <paramref name="repeated"/>.</summary>
    /// <param name="inOrder">The entries; the array becomes the log's.</param>
    /// <param name="files">The paths of the files that entries name by position, as problems show them.</param>
    /// <param name="repeated">Told the first entry with an id, and another one.</param>
    public static EventLog Of(JournalEntry[] inOrder, ImmutableArray<string> files, Action<JournalEntry, JournalEntry>? repeated = null)
    {
        var index = new EventIndex(inOrder.Length);
        var kept = 0;
        foreach (var entry in inOrder)
        {
            if (index.TryAdd(inOrder, entry.Event.Stamp.Id, kept, out var first)) inOrder[kept++] = entry;
            else repeated?.Invoke(inOrder[first], entry);
        }
        if (kept < inOrder.Length) Array.Resize(ref inOrder, kept);
        return new EventLog(inOrder, index, [], files);
    }

    public EventLog Add(ProgressEvent happened)
    {
        var tail = _tail.Add(happened);
        return tail.Length < MaxTail ? new EventLog(_entries, _index, tail, _files) : Of(Entries(tail), _files);
    }

    public ImmutableArray<string> Files => _files;

    /// <summary>Where an entry stands; null for one that was recorded since the files were read.</summary>
    public SourceLocation? LocationOf(JournalEntry entry) => entry.File < 0 ? null : new SourceLocation(_files[entry.File], entry.Line, 1);

    /// <summary>A copy of all entries, in order.</summary>
    public JournalEntry[] Entries() => Entries(_tail);

    public JournalEntry EntryAt(int position) => position < _entries.Length ? _entries[position] : new JournalEntry(this[position], -1, 0);

    /// <summary>The position of the event with this id; -1 where there is none.</summary>
    public int Find(Guid id)
    {
        for (var i = _tail.Length - 1; i >= 0; i--)
        {
            if (_tail[i].Stamp.Id == id) return _entries.Length + i;
        }
        return _index.Find(_entries, id);
    }

    private JournalEntry[] Entries(ImmutableArray<ProgressEvent> tail)
    {
        var all = new JournalEntry[_entries.Length + tail.Length];
        _entries.CopyTo(all, 0);
        for (var i = 0; i < tail.Length; i++) all[_entries.Length + i] = new JournalEntry(tail[i], -1, 0);
        return all;
    }
}
