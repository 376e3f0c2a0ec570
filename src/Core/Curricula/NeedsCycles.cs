using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Onboarding.Core.Curricula;

/// <summary>
/// Finds goals that wait for each other: through <c>needs:</c>, through a topic that stands for them, or through their own steps. Iterative, for chains may be long.
/// </summary>
internal sealed class NeedsCycles
{
    private readonly NeedsEdges?[] _edges;
    private readonly Func<TopicDraft, ImmutableArray<Goal>> _waitedFor;
    private readonly Visit[] _goals;
    private readonly Dictionary<TopicDraft, Visit> _topics = [];
    private readonly List<(object Node, int Next)> _path = [];
    private int _found;

    private NeedsCycles(NeedsEdges?[] edges, Func<TopicDraft, ImmutableArray<Goal>> waitedFor) => (_edges, _waitedFor, _goals) = (edges, waitedFor, new Visit[edges.Length]);

    private enum Visit : byte
    {
        None,
        Open,
        Closed,
    }

    /// <summary>Reports each cycle once.</summary>
    /// <param name="edges">What goals need, by their index.</param>
    /// <param name="waitedFor">The goals that a topic stands for.</param>
    public static void Find(NeedsEdges?[] edges, Func<TopicDraft, ImmutableArray<Goal>> waitedFor)
    {
        var cycles = new NeedsCycles(edges, waitedFor);
        foreach (var goal in edges)
        {
            if (goal is not null) cycles.Search(goal.Goal);
        }
    }

    private void Search(Goal start)
    {
        if (VisitOf(start) != Visit.None) return;
        Enter(start);
        while (_path.Count > 0)
        {
            var (node, next) = _path[^1];
            if (ChildOf(node, next) is not { } child)
            {
                VisitOf(node) = Visit.Closed;
                _path.RemoveAt(_path.Count - 1);
                continue;
            }
            _path[^1] = (node, next + 1);
            var visit = VisitOf(child);
            if (visit == Visit.None) Enter(child);
            else if (visit == Visit.Open && ++_found <= CurriculumLimits.ProblemsOfOneRule) Report(child);
        }
    }

    private void Enter(object node)
    {
        VisitOf(node) = Visit.Open;
        _path.Add((node, 0));
    }

    private ref Visit VisitOf(object node)
    {
        if (node is Goal goal) return ref _goals[goal.Index];
        return ref CollectionsMarshal.GetValueRefOrAddDefault(_topics, (TopicDraft)node, out _);
    }

    private object? ChildOf(object node, int index)
    {
        if (node is TopicDraft topic) return _waitedFor(topic) is var goals && index < goals.Length ? goals[index] : null;
        var goal = (Goal)node;
        if (_edges[goal.Index] is { } edges)
        {
            if (index < edges.Needed.Count) return edges.Needed[index];
            index -= edges.Needed.Count;
        }
        return index < goal.Steps.Length ? goal.Steps[index] : null;
    }

    private void Report(object first)
    {
        var from = _path.FindIndex(step => ReferenceEquals(step.Node, first));
        var cycle = _path[from..];
        // The report stands at the first goal of the cycle that says what it needs, and begins with it.
        var start = -1;
        for (var i = 0; i < cycle.Count; i++)
        {
            if (cycle[i].Node is Goal goal && _edges[goal.Index] is not null && (start < 0 || goal.Location < ((Goal)cycle[start].Node).Location)) start = i;
        }
        var names = new List<string>();
        for (var i = 0; i <= cycle.Count && i < CurriculumLimits.CycleNames; i++) names.Add(NameOf(cycle[(start + i) % cycle.Count].Node));
        if (names.Count <= cycle.Count) names.AddRange("…", NameOf(cycle[start].Node));
        var reporter = (Goal)cycle[start].Node;
        _edges[reporter.Index]!.File.Report(CurriculumRules.NeedsCycle, reporter.NeedsOffset, string.Join(" → ", names));
    }

    private static string NameOf(object node) => node is Goal goal ? goal.Id.Value : ((TopicDraft)node).Name;
}
