using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Checks what goals need: that it exists, that it comes first, and that nothing waits for itself.</summary>
internal sealed class NeedsChecks
{
    private static readonly DateOnly LongMonth = new(2025, 1, 1);
    private static readonly DateOnly ShortMonth = new(2025, 2, 1);
    private readonly IdRegister _ids;
    private readonly TrackFindings[] _files;
    private readonly Dictionary<Goal, (TrackFindings File, List<object> Needed)> _edges = [];
    private Dictionary<string, TopicDraft>? _topics;

    private NeedsChecks(TrackFindings[] files, IdRegister ids) => (_files, _ids) = (files, ids);

    public static void Run(TrackFindings[] files, IdRegister ids)
    {
        var checks = new NeedsChecks(files, ids);
        foreach (var file in files)
        {
            foreach (var goal in file.Goals)
            {
                if (!goal.Needs.IsEmpty) checks.Check(goal, file);
            }
        }
        if (checks._edges.Count > 0) NeedsCycles.Find(checks._edges);
    }

    private void Check(Goal goal, TrackFindings file)
    {
        var place = file.Source.LocationOf(goal.NeedsOffset);
        var needed = new List<object>();
        foreach (var name in goal.Needs)
        {
            if (Find(name, file) is not { } target)
            {
                if (_ids.FindFormer(name) is not { } renamed)
                {
                    file.Report(CurriculumRules.UnknownNeed, place, name);
                    continue;
                }
                file.Report(CurriculumRules.RenamedNeed, place, name, renamed.Goal?.Id.Value ?? renamed.Topic!.Name);
                target = (object?)renamed.Goal ?? renamed.Topic!;
            }
            needed.Add(target);
            if (target is Goal other) CheckOrder(goal, other, file, place);
        }
        _edges[goal] = (file, needed);
        goal.Prerequisites = GoalsOf(needed, goal);
    }

    private static ImmutableArray<Goal> GoalsOf(List<object> needed, Goal except)
    {
        var goals = ImmutableArray.CreateBuilder<Goal>(needed.Count);
        var open = new Stack<object>(Enumerable.Reverse(needed));
        while (open.TryPop(out var next))
        {
            if (next is Goal goal) goals.Add(goal);
            if (next is not TopicDraft topic) continue;
            goals.AddRange(topic.Goals.Where(held => held != except && held is { Parent: null, IsOptional: false, IsOngoing: false }));
            foreach (var nested in Enumerable.Reverse(topic.Topics)) open.Push(nested);
        }
        return goals.DrainToImmutable();
    }

    private object? Find(string name, TrackFindings file)
    {
        if (_ids.Find(name) is { } holder) return (object?)holder.Goal ?? holder.Topic;
        foreach (var topic in file.Topics)
        {
            if (topic.HasGoals && topic.Slug == name) return topic;
        }
        return (_topics ??= AllTopics()).GetValueOrDefault(name);
    }

    private Dictionary<string, TopicDraft> AllTopics()
    {
        var topics = new Dictionary<string, TopicDraft>(StringComparer.Ordinal);
        foreach (var file in _files)
        {
            foreach (var topic in file.Topics)
            {
                if (topic.HasGoals) topics.TryAdd(topic.Slug, topic);
            }
        }
        return topics;
    }

    private static void CheckOrder(Goal goal, Goal needed, TrackFindings file, SourceLocation place)
    {
        if (!goal.IsOptional && needed.IsOptional) file.Report(CurriculumRules.NeedsOptional, place, needed.Id);
        if (goal.Due is { } due && needed.Due is { } first && IsBefore(due, first)) file.Report(CurriculumRules.DueBeforeNeeded, place, due, needed.Id, first);
    }

    /// <summary>Whether a due date comes before another in every year, whenever that year starts.</summary>
    private static bool IsBefore(Due due, Due other)
    {
        if ((due.Unit == DueUnit.Date) != (other.Unit == DueUnit.Date)) return false;
        return due.On(LongMonth) < other.On(LongMonth) && due.On(ShortMonth) < other.On(ShortMonth);
    }
}
