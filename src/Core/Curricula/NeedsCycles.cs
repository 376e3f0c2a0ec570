namespace Onboarding.Core.Curricula;

/// <summary>
/// Finds goals that wait for each other: through <c>needs:</c>, through a topic that holds them, or through their own steps. Iterative, for chains may be long.
/// </summary>
internal sealed class NeedsCycles
{
    private readonly Dictionary<Goal, (TrackFindings File, List<object> Needed)> _edges;
    private readonly Dictionary<object, bool> _isOpen;
    private readonly List<(object Node, int Next)> _path = [];

    private NeedsCycles(Dictionary<Goal, (TrackFindings File, List<object> Needed)> edges) => (_edges, _isOpen) = (edges, new Dictionary<object, bool>(edges.Count * 2));

    /// <summary>Reports each cycle once.</summary>
    public static void Find(Dictionary<Goal, (TrackFindings File, List<object> Needed)> edges)
    {
        var cycles = new NeedsCycles(edges);
        foreach (var goal in edges.Keys) cycles.Search(goal);
    }

    private void Search(Goal start)
    {
        if (!_isOpen.TryAdd(start, true)) return;
        _path.Add((start, 0));
        while (_path.Count > 0)
        {
            var (node, next) = _path[^1];
            if (ChildOf(node, next) is not { } child)
            {
                _isOpen[node] = false;
                _path.RemoveAt(_path.Count - 1);
                continue;
            }
            _path[^1] = (node, next + 1);
            if (_isOpen.TryAdd(child, true)) _path.Add((child, 0));
            else if (_isOpen[child]) Report(child);
        }
    }

    private object? ChildOf(object node, int index)
    {
        if (node is TopicDraft topic)
        {
            if (index < topic.Goals.Count) return topic.Goals[index];
            index -= topic.Goals.Count;
            return index < topic.Topics.Count ? topic.Topics[index] : null;
        }
        var goal = (Goal)node;
        if (_edges.TryGetValue(goal, out var edges))
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
            if (cycle[i].Node is Goal goal && _edges.ContainsKey(goal) && (start < 0 || goal.Location < ((Goal)cycle[start].Node).Location)) start = i;
        }
        var names = new List<string>();
        for (var i = 0; i <= cycle.Count; i++) names.Add(cycle[(start + i) % cycle.Count].Node is Goal goal ? goal.Id.Value : ((TopicDraft)cycle[(start + i) % cycle.Count].Node).Name);
        var reporter = (Goal)cycle[start].Node;
        _edges[reporter].File.Report(CurriculumRules.NeedsCycle, reporter.NeedsOffset, string.Join(" → ", names));
    }
}
