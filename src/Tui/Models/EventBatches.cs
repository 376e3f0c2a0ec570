using Onboarding.Core.Progress;

namespace Onboarding.Tui.Models;

/// <summary>Which events were recorded by one action, so that one undo takes them all back.</summary>
internal sealed class EventBatches
{
    private readonly Dictionary<Guid, HashSet<Guid>> _batches = [];

    public void Add(IReadOnlyCollection<Guid> events)
    {
        if (events.Count < 2) return;
        var batch = events.ToHashSet();
        foreach (var id in events) _batches[id] = batch;
    }

    /// <summary>Whether two events were recorded by one action, or by one import.</summary>
    public bool AreOne(ProgressEvent one, ProgressEvent other)
    {
        if (one.Stamp.Id == other.Stamp.Id || (one.Batch is { } import && import == other.Batch)) return true;
        return _batches.TryGetValue(one.Stamp.Id, out var batch) && batch.Contains(other.Stamp.Id);
    }
}
