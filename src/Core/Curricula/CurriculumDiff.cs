using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Onboarding.Core.Curricula;

/// <summary>
/// How two versions of a curriculum differ. A goal of the one is that goal of the other which its id finds there (<see cref="Curriculum.Find"/>), the same
/// question that the journal's fold asks. Immutable.
/// </summary>
public sealed class CurriculumDiff
{
    private readonly Dictionary<Goal, Goal> _now = [];
    private readonly Dictionary<Goal, int> _sources = [];

    private CurriculumDiff(Curriculum before, Curriculum after)
    {
        (Before, After) = (before, after);
        // Of goals that share an id, which is an error, one alone is found by it: the others are nobody's.
        foreach (var goal in before.Goals)
        {
            if (before.Find(goal.Id) != goal || after.Find(goal.Id) is not { } now) continue;
            _now.Add(goal, now);
            CollectionsMarshal.GetValueRefOrAddDefault(_sources, now, out _)++;
        }
        Changes = InOrder();
        Suggestions = GoalSuggestions.Find(Changes);
    }

    /// <summary>The curriculum as it was.</summary>
    public Curriculum Before { get; }

    /// <summary>The curriculum as it is.</summary>
    public Curriculum After { get; }

    /// <summary>Every goal that differs, in document order; one that was removed stands after the one that it followed.</summary>
    public ImmutableArray<GoalChange> Changes { get; }

    /// <summary>What may have become of goals that the curriculum itself doesn't tell: splits and merges, then rewordings.</summary>
    public ImmutableArray<GoalSuggestion> Suggestions { get; }

    /// <summary>Compares two versions.</summary>
    public static CurriculumDiff Between(Curriculum before, Curriculum after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new CurriculumDiff(before, after);
    }

    private ImmutableArray<GoalChange> InOrder()
    {
        var changes = new List<(int Place, GoalChange Change)>();
        var place = -1;
        foreach (var goal in Before.Goals)
        {
            if (Before.Find(goal.Id) != goal) continue;
            if (_now.TryGetValue(goal, out var now)) place = now.Index;
            if (now is null) changes.Add((place, new GoalChange(goal, null, GoalChanges.Removed, [])));
            else if (Compare(goal, now) is { } change) changes.Add((place, change));
        }
        foreach (var goal in After.Goals)
        {
            if (!_sources.ContainsKey(goal) && After.Find(goal.Id) == goal) changes.Add((goal.Index, new GoalChange(null, goal, GoalChanges.Added, [])));
        }
        // The sort is stable: what has one place stays in the order of the curriculum before.
        return [.. changes.OrderBy(row => row.Place).Select(row => row.Change)];
    }

    private GoalChange? Compare(Goal before, Goal after)
    {
        var what = GoalChanges.None;
        if (before.Id != after.Id) what |= GoalChanges.Renamed;
        if (_sources[after] > 1) what |= GoalChanges.Merged;
        if (IsMoved(before, after)) what |= GoalChanges.Moved;
        if (GoalChange.IsReworded(before, after)) what |= GoalChanges.Reworded;
        var requirements = RequirementChange.Between(before, after, IdOfOld, IdOfNew);
        if (!requirements.IsEmpty) what |= GoalChanges.Required;
        return what == GoalChanges.None ? null : new GoalChange(before, after, what, requirements);
    }

    // A step that went with its goal did not move by itself.
    private bool IsMoved(Goal before, Goal after)
    {
        if (before.Parent is { } parent && after.Parent is not null) return _now.GetValueOrDefault(parent) != after.Parent;
        if (before.Parent != after.Parent || before.Track.Path != after.Track.Path) return true;
        return !PathOf(before).SequenceEqual(PathOf(after));
    }

    private static ImmutableArray<string> PathOf(Goal goal) => goal.Topic?.Path ?? [];

    private string IdOfOld(string needed) =>
        GoalId.TryParse(needed, out var id) && Before.Find(id) is { } goal && _now.TryGetValue(goal, out var now) ? now.Id.Value : needed;

    private string IdOfNew(string needed) =>
        GoalId.TryParse(needed, out var id) && After.Find(id) is { } goal && _sources.ContainsKey(goal) ? goal.Id.Value : needed;
}
