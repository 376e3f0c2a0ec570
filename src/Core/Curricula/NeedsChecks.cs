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
    private readonly Dictionary<Goal, (TrackFindings File, List<object> Needed)> _edges;
    private Dictionary<string, TopicDraft>? _topics;

    private NeedsChecks(TrackFindings[] files, IdRegister ids, int count)
    {
        (_files, _ids) = (files, ids);
        _edges = new Dictionary<Goal, (TrackFindings, List<object>)>(count);
    }

    public static void Run(TrackFindings[] files, IdRegister ids)
    {
        var count = 0;
        foreach (var file in files) count += file.NeedingGoals.Count;
        if (count == 0) return;
        var checks = new NeedsChecks(files, ids, count);
        foreach (var file in files)
        {
            foreach (var goal in file.NeedingGoals) checks.Check(goal, file);
        }
        NeedsCycles.Find(checks._edges);
    }

    private void Check(Goal goal, TrackFindings file)
    {
        var place = file.Source.LocationOf(goal.NeedsOffset);
        var needed = new List<object>(goal.Needs.Length);
        foreach (var name in goal.Needs)
        {
            if (Find(name, file) is not { } target)
            {
                if (_ids.FindFormer(name) is not { } renamed)
                {
                    file.Report(CurriculumRules.UnknownNeed, place, name);
                    continue;
                }
                file.Report(CurriculumRules.RenamedNeed, place, name, renamed.Owner is Goal known ? known.Id.Value : ((TopicDraft)renamed.Owner).Name);
                target = renamed.Owner;
            }
            if (target is TopicDraft topic && GoalsOf(topic).Contains(goal)) needed.AddRange(GoalsOf(topic).Where(held => IsWaitedFor(held) && IsBefore(held, goal)));
            else needed.Add(target);
            if (target is Goal other) CheckOrder(goal, other, file, place);
        }
        _edges[goal] = (file, needed);
        goal.Prerequisites = GoalsOf(needed, goal);
    }

    private static ImmutableArray<Goal> GoalsOf(List<object> needed, Goal except)
    {
        var goals = ImmutableArray.CreateBuilder<Goal>(needed.Count);
        foreach (var next in needed)
        {
            if (next is Goal goal) goals.Add(goal);
            else goals.AddRange(GoalsOf((TopicDraft)next).Where(held => held != except && IsWaitedFor(held)));
        }
        return goals.DrainToImmutable();
    }

    /// <summary>Every goal of a topic and of those below it, steps too.</summary>
    private static IEnumerable<Goal> GoalsOf(TopicDraft topic)
    {
        var open = new Stack<TopicDraft>([topic]);
        while (open.TryPop(out var next))
        {
            foreach (var goal in next.Goals) yield return goal;
            foreach (var nested in Enumerable.Reverse(next.Topics)) open.Push(nested);
        }
    }

    /// <summary>Whether who needs a topic waits for this goal of it.</summary>
    private static bool IsWaitedFor(Goal held) => held is { Parent: null, IsOptional: false, IsOngoing: false };

    /// <summary>Whether a goal stands above another one, and the other is no step of it: what is needed of the topic that one stands in.</summary>
    private static bool IsBefore(Goal held, Goal goal)
    {
        if (held.Location >= goal.Location) return false;
        for (var above = goal.Parent; above is not null; above = above.Parent)
            if (above == held) return false;
        return true;
    }

    private object? Find(string name, TrackFindings file)
    {
        if (_ids.Find(name) is { } holder) return holder.Owner;
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
