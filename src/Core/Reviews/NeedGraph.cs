using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Reviews;

/// <summary>Which goal comes before which. A need that names a topic stands for the required goals of that topic.</summary>
internal sealed class NeedGraph
{
    private readonly ImmutableArray<Goal>[] _needs;
    private readonly List<Goal>?[] _dependents;

    private NeedGraph(int count) => (_needs, _dependents) = (new ImmutableArray<Goal>[count], new List<Goal>?[count]);

    public static NeedGraph Of(Curriculum curriculum)
    {
        var graph = new NeedGraph(curriculum.Goals.Length);
        Dictionary<string, List<Goal>>? byTopic = null;
        foreach (var goal in curriculum.Goals)
        {
            if (goal.Needs.IsEmpty)
            {
                graph._needs[goal.Index] = [];
                continue;
            }
            var needed = ImmutableArray.CreateBuilder<Goal>();
            foreach (var name in goal.Needs)
            {
                if (GoalId.TryParse(name, out var id) && curriculum.Find(id) is { } one) needed.Add(one);
                else if ((byTopic ??= GoalsByTopic(curriculum)).TryGetValue(name, out var many)) needed.AddRange(many.Where(other => other != goal));
            }
            graph._needs[goal.Index] = needed.ToImmutable();
            foreach (var before in needed) (graph._dependents[before.Index] ??= []).Add(goal);
        }
        return graph;
    }

    public ImmutableArray<Goal> Of(Goal goal) => _needs[goal.Index];

    public IReadOnlyList<Goal> Dependents(Goal goal) => _dependents[goal.Index] ?? [];

    private static Dictionary<string, List<Goal>> GoalsByTopic(Curriculum curriculum)
    {
        var goals = new Dictionary<string, List<Goal>>(StringComparer.Ordinal);
        foreach (var goal in curriculum.Goals)
        {
            if (goal.Parent is not null || goal.IsOptional || goal.IsOngoing) continue;
            for (var topic = goal.Topic; topic is not null; topic = topic.Parent)
            {
                if (!goals.TryGetValue(topic.Id, out var list)) goals[topic.Id] = list = [];
                list.Add(goal);
            }
        }
        return goals;
    }
}
