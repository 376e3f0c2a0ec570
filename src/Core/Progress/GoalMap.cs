using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>The progress of every goal. Immutable: setting one makes another map that shares nearly everything.</summary>
internal sealed class GoalMap
{
    private const int MaxChanges = 512;

    private readonly Dictionary<GoalId, GoalProgress> _all;
    private readonly ImmutableDictionary<GoalId, GoalProgress> _changes;

    /// <summary>Takes the dictionary over, and gives each other goal of the curriculum an empty progress, so that asking for it costs nothing.</summary>
    public GoalMap(Dictionary<GoalId, GoalProgress> progress, Curriculum curriculum)
        : this(progress, ImmutableDictionary<GoalId, GoalProgress>.Empty)
    {
        foreach (var goal in curriculum.Goals)
        {
            if (!progress.ContainsKey(goal.Id)) progress.Add(goal.Id, new GoalProgress { Goal = goal.Id });
        }
    }

    private GoalMap(Dictionary<GoalId, GoalProgress> all, ImmutableDictionary<GoalId, GoalProgress> changes)
    {
        _all = all;
        _changes = changes;
    }

    /// <summary>The goals that something is recorded for.</summary>
    public IEnumerable<GoalProgress> Recorded
    {
        get
        {
            foreach (var (goal, progress) in _all)
            {
                var current = _changes.GetValueOrDefault(goal) ?? progress;
                if (!current.Events.IsEmpty) yield return current;
            }
            foreach (var (goal, progress) in _changes)
            {
                if (!_all.ContainsKey(goal) && !progress.Events.IsEmpty) yield return progress;
            }
        }
    }

    public GoalProgress? Find(GoalId goal)
    {
        if (!_changes.IsEmpty && _changes.TryGetValue(goal, out var changed)) return changed;
        return _all.GetValueOrDefault(goal);
    }

    /// <summary>The goals whose progress is another than in a map that this one was made of; null where only a look at all of them tells.</summary>
    public IEnumerable<GoalId>? ChangedSince(GoalMap before) => ReferenceEquals(_all, before._all)
        ? _changes.Keys.Union(before._changes.Keys).Where(goal => !ReferenceEquals(Find(goal), before.Find(goal)))
        : null;

    public GoalMap Set(GoalProgress progress)
    {
        var changes = _changes.SetItem(progress.Goal, progress);
        if (changes.Count < MaxChanges) return new GoalMap(_all, changes);
        var all = new Dictionary<GoalId, GoalProgress>(_all);
        foreach (var (goal, changed) in changes) all[goal] = changed;
        return new GoalMap(all, ImmutableDictionary<GoalId, GoalProgress>.Empty);
    }
}
