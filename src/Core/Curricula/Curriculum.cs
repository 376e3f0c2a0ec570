using System.Collections.Frozen;
using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>All of the Markdown under the curriculum folder, as goals. Immutable; safe to read from any thread.</summary>
public sealed class Curriculum
{
    private readonly FrozenDictionary<GoalId, Goal> _byId;
    private readonly FrozenDictionary<GoalId, Goal> _byFormerId;

    internal Curriculum(ImmutableArray<Track> tracks, ImmutableArray<Goal> goals, ImmutableArray<Diagnostic> problems)
    {
        Tracks = tracks;
        Goals = goals;
        Problems = problems;
        _byId = FirstById(goals.Select(goal => (goal.Id, goal)));
        _byFormerId = FirstById(goals.SelectMany(goal => goal.FormerIds, (goal, old) => (old, goal)));
    }

    /// <summary>A curriculum without tracks.</summary>
    public static Curriculum Empty { get; } = new([], [], []);

    /// <summary>The tracks in the order that the team gave them.</summary>
    public ImmutableArray<Track> Tracks { get; }

    /// <summary>Every goal of every track, steps included, in document order; a goal's <see cref="Goal.Index"/> is its place here.</summary>
    public ImmutableArray<Goal> Goals { get; }

    /// <summary>What is wrong in the files, ordered by location.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>The goal with this id, now or in former times; null where there is none. Of two goals with one id, the first has it.</summary>
    public Goal? Find(GoalId id) => _byId.GetValueOrDefault(id) ?? _byFormerId.GetValueOrDefault(id);

    private static FrozenDictionary<GoalId, Goal> FirstById(IEnumerable<(GoalId Id, Goal Goal)> pairs)
    {
        var first = new Dictionary<GoalId, Goal>();
        foreach (var (id, goal) in pairs) first.TryAdd(id, goal);
        return first.ToFrozenDictionary();
    }
}
