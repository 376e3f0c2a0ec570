namespace Onboarding.Core.Progress;

/// <summary>The order in which events count: by time, then by id, whatever file they are in.</summary>
internal static class EventOrder
{
    private const int MaxFilesAtOnce = 16;

    public static int Compare(ProgressEvent left, ProgressEvent right)
    {
        var byTime = left.Stamp.Ticks.CompareTo(right.Stamp.Ticks);
        if (byTime != 0) return byTime;
        var byId = left.Stamp.Id.CompareTo(right.Stamp.Id);
        // One event read twice; or, forged, two with one id: then which of them counts must not depend on the order of files either.
        return byId != 0 || ReferenceEquals(left, right) ? byId : JournalFormat.Write(left).AsSpan().SequenceCompareTo(JournalFormat.Write(right));
    }

    /// <summary>All entries of the files in order. Stable.</summary>
    public static JournalEntry[] Merge(IReadOnlyList<JournalFile> files)
    {
        return files.Count <= MaxFilesAtOnce && files.All(IsInOrder) ? MergeFiles(files) : MergeRuns(Concatenate(files));
    }

    private static bool IsInOrder(JournalFile file)
    {
        var events = file.Events.AsSpan();
        for (var i = 1; i < events.Length; i++)
        {
            if (Compare(events[i - 1], events[i]) > 0) return false;
        }
        return true;
    }

    // What nearly every journal is: a few files, each in order.
    private static JournalEntry[] MergeFiles(IReadOnlyList<JournalFile> files)
    {
        var entries = new JournalEntry[files.Sum(file => file.Events.Length)];
        Span<int> next = stackalloc int[files.Count];
        next.Clear();
        for (var i = 0; i < entries.Length; i++)
        {
            var first = -1;
            for (var file = 0; file < files.Count; file++)
            {
                if (next[file] < files[file].Events.Length && (first < 0 || Compare(files[file].Events[next[file]], files[first].Events[next[first]]) < 0)) first = file;
            }
            entries[i] = new JournalEntry(files[first].Events[next[first]], first, files[first].Lines[next[first]++]);
        }
        return entries;
    }

    private static JournalEntry[] Concatenate(IReadOnlyList<JournalFile> files)
    {
        var entries = new JournalEntry[files.Sum(file => file.Events.Length)];
        var at = 0;
        for (var file = 0; file < files.Count; file++)
        {
            for (var i = 0; i < files[file].Events.Length; i++) entries[at++] = new JournalEntry(files[file].Events[i], file, files[file].Lines[i]);
        }
        return entries;
    }

    // However many files, in whatever order: runs are found and merged.
    private static JournalEntry[] MergeRuns(JournalEntry[] entries)
    {
        var starts = FindRuns(entries);
        if (starts.Count == 2) return entries;
        var merged = new JournalEntry[entries.Length];
        while (starts.Count > 2)
        {
            var next = new List<int>((starts.Count / 2) + 2);
            var i = 0;
            for (; i + 2 < starts.Count; i += 2)
            {
                MergeTwo(entries, merged, starts[i], starts[i + 1], starts[i + 2]);
                next.Add(starts[i]);
            }
            if (i + 1 < starts.Count)
            {
                Array.Copy(entries, starts[i], merged, starts[i], starts[i + 1] - starts[i]);
                next.Add(starts[i]);
            }
            next.Add(entries.Length);
            starts = next;
            (entries, merged) = (merged, entries);
        }
        return entries;
    }

    private static List<int> FindRuns(JournalEntry[] entries)
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < entries.Length; i++)
        {
            if (Compare(entries[i - 1].Event, entries[i].Event) > 0) starts.Add(i);
        }
        starts.Add(entries.Length);
        return starts;
    }

    private static void MergeTwo(JournalEntry[] from, JournalEntry[] to, int left, int middle, int end)
    {
        var right = middle;
        for (var i = left; i < end; i++)
        {
            var takeLeft = left < middle && (right >= end || Compare(from[left].Event, from[right].Event) <= 0);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }
}
