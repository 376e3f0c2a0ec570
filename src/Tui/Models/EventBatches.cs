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

    /// <summary>Whether two events were recorded by one action.</summary>
    public bool AreOne(Guid one, Guid other) => one == other || (_batches.TryGetValue(one, out var batch) && batch.Contains(other));
}
