using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>The progress of every goal. Immutable: setting one makes another map that shares nearly everything.</summary>
internal sealed class GoalMap
{
    private const int MaxChanges = 512;

    private readonly Curriculum _curriculum;
    private readonly GoalProgress[] _own;
    private readonly Dictionary<GoalId, GoalProgress> _removed;
    private readonly ImmutableDictionary<GoalId, GoalProgress> _changes;

    /// <summary>Takes both over, and gives each goal without progress an empty one, so that asking for it costs nothing.</summary>
    /// <param name="curriculum">What is asked for.</param>
    /// <param name="own">The progress of the curriculum's goals, by <see cref="Goal.Index"/>; null where nothing is recorded.</param>
    /// <param name="removed">The progress of goals that the curriculum no longer has.</param>
    public GoalMap(Curriculum curriculum, GoalProgress?[] own, Dictionary<GoalId, GoalProgress> removed)
        : this(curriculum, Filled(own, curriculum), removed, ImmutableDictionary<GoalId, GoalProgress>.Empty)
    {
    }

    private GoalMap(Curriculum curriculum, GoalProgress[] own, Dictionary<GoalId, GoalProgress> removed, ImmutableDictionary<GoalId, GoalProgress> changes)
    {
        _curriculum = curriculum;
        _own = own;
        _removed = removed;
        _changes = changes;
    }

    /// <summary>The goals that something is recorded for.</summary>
    public IEnumerable<GoalProgress> Recorded
    {
        get
        {
            foreach (var progress in _own.Concat(_removed.Values))
            {
                var current = _changes.GetValueOrDefault(progress.Goal) ?? progress;
                if (!current.Events.IsEmpty) yield return current;
            }
            foreach (var (goal, progress) in _changes)
            {
                if (OwnOf(goal) is null && !_removed.ContainsKey(goal) && !progress.Events.IsEmpty) yield return progress;
            }
        }
    }

    public GoalProgress Of(Goal goal) => _changes.IsEmpty ? _own[goal.Index] : _changes.GetValueOrDefault(goal.Id) ?? _own[goal.Index];

    public GoalProgress? Find(GoalId goal) => _changes.GetValueOrDefault(goal) ?? OwnOf(goal) ?? _removed.GetValueOrDefault(goal);

    /// <summary>The goals whose progress is another than in a map that this one was made of; null where only a look at all of them tells.</summary>
    public IEnumerable<GoalId>? ChangedSince(GoalMap before) => ReferenceEquals(_own, before._own)
        ? _changes.Keys.Union(before._changes.Keys).Where(goal => !ReferenceEquals(Find(goal), before.Find(goal)))
        : null;

    public GoalMap Set(GoalProgress progress)
    {
        var changes = _changes.SetItem(progress.Goal, progress);
        if (changes.Count < MaxChanges) return new GoalMap(_curriculum, _own, _removed, changes);
        var own = Array.ConvertAll(_own, goal => changes.GetValueOrDefault(goal.Goal) ?? goal);
        var removed = new Dictionary<GoalId, GoalProgress>(_removed);
        foreach (var (goal, changed) in changes)
        {
            if (OwnOf(goal) is null) removed[goal] = changed;
        }
        return new GoalMap(_curriculum, own, removed, ImmutableDictionary<GoalId, GoalProgress>.Empty);
    }

    private static GoalProgress[] Filled(GoalProgress?[] own, Curriculum curriculum)
    {
        for (var i = 0; i < own.Length; i++) own[i] ??= new GoalProgress { Goal = curriculum.Goals[i].Id };
        return own!;
    }

    private GoalProgress? OwnOf(GoalId id) => _curriculum.Find(id) is { } goal && goal.Id == id ? _own[goal.Index] : null;
}
