using System.Runtime.InteropServices;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>The events of a log by goal, those of one goal side by side and in order. The year's own stand under <c>default</c>.</summary>
internal sealed class EventGroups
{
    private readonly List<(GoalId Id, Goal? Goal)> _goals;
    private readonly List<int> _ends;
    private ProgressEvent[] _events = [];

    private EventGroups(int expected)
    {
        _goals = new List<(GoalId, Goal?)>(expected);
        _ends = new List<int>(expected);
    }

    public int Count => _goals.Count;

    public GoalId IdAt(int group) => _goals[group].Id;

    /// <summary>The goal of a group; null for the year's events, and where the curriculum no longer has it.</summary>
    public Goal? GoalAt(int group) => _goals[group].Goal;

    public ReadOnlySpan<ProgressEvent> EventsAt(int group) => _events.AsSpan(group == 0 ? 0 : _ends[group - 1], _ends[group] - (group == 0 ? 0 : _ends[group - 1]));

    /// <param name="log">The events.</param>
    /// <param name="resolver">Tells which goal of today a recorded id means.</param>
    /// <param name="goals">How many goals the curriculum has.</param>
    /// <param name="counts">Whether an event counts; others are in no group.</param>
    public static EventGroups Of(EventLog log, GoalResolver resolver, int goals, Func<ProgressEvent, bool> counts)
    {
        var groups = new EventGroups(goals);
        var groupOf = groups.Assign(log, resolver, goals, counts);
        groups.Arrange(log, groupOf);
        return groups;
    }

    // Most events share the object that refers to their goal, and finding an object is cheaper than finding an id.
    private int[] Assign(EventLog log, GoalResolver resolver, int goals, Func<ProgressEvent, bool> counts)
    {
        var byReference = new Dictionary<GoalReference, int>(goals, ReferenceEqualityComparer.Instance);
        var byGoal = new int?[goals];
        var byRemovedId = new Dictionary<GoalId, int>();
        var groupOf = new int[log.Count];
        for (var i = 0; i < groupOf.Length; i++)
        {
            var happened = log[i];
            groupOf[i] = -1;
            if (!counts(happened)) continue;
            if (TraineeProgress.AboutOf(happened, log) is not { } about)
            {
                groupOf[i] = GroupOf(default);
                continue;
            }
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(byReference, about, out var isKnown);
            if (!isKnown) group = resolver.Resolve(about.Id, out var goal) is var id && goal is null ? GroupOf(id) : byGoal[goal.Index] ??= Add(id, goal);
            groupOf[i] = group;
        }
        return groupOf;

        int GroupOf(GoalId id)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(byRemovedId, id, out var isKnown);
            return isKnown ? group : group = Add(id, null);
        }
    }

    private int Add(GoalId id, Goal? goal)
    {
        _goals.Add((id, goal));
        return _goals.Count - 1;
    }

    private void Arrange(EventLog log, int[] groupOf)
    {
        var next = new int[_goals.Count + 1];
        foreach (var group in groupOf) next[group + 1]++;
        next[0] = 0;
        for (var i = 1; i < next.Length; i++) next[i] += next[i - 1];
        _events = new ProgressEvent[next[^1]];
        for (var i = 0; i < groupOf.Length; i++)
        {
            if (groupOf[i] >= 0) _events[next[groupOf[i]]++] = log[i];
        }
        _ends.AddRange(next.AsSpan(0, _goals.Count));
    }
}
