namespace Onboarding.Core.Progress;

/// <summary>The order in which events count: by time, then by id, whatever file they are in.</summary>
internal static class EventOrder
{
    public static int Compare(ProgressEvent left, ProgressEvent right)
    {
        var byTime = left.Stamp.At.UtcTicks.CompareTo(right.Stamp.At.UtcTicks);
        if (byTime != 0) return byTime;
        var byId = left.Stamp.Id.CompareTo(right.Stamp.Id);
        // One event read twice; or, forged, two with one id: then which of them counts must not depend on the order of files either.
        return byId != 0 || ReferenceEquals(left, right) ? byId : JournalFormat.Write(left).AsSpan().SequenceCompareTo(JournalFormat.Write(right));
    }

    /// <summary>All entries of the files in order: files are nearly always in order themselves, so runs are found and merged. Stable.</summary>
    public static JournalEntry[] Merge(IReadOnlyList<JournalFile> files)
    {
        var entries = new JournalEntry[files.Sum(file => file.Entries.Length)];
        var at = 0;
        foreach (var file in files)
        {
            file.Entries.CopyTo(entries, at);
            at += file.Entries.Length;
        }
        return MergeRuns(entries);
    }

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
