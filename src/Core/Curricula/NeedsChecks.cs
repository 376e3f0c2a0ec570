using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Checks what goals need: that it exists, that it comes first, and that nothing waits for itself.</summary>
internal sealed class NeedsChecks
{
    private static readonly DateOnly LongMonth = new(2025, 1, 1);
    private static readonly DateOnly ShortMonth = new(2025, 2, 1);
    private readonly NamedGoals _names;
    private readonly NeedsEdges?[] _edges;
    private readonly Dictionary<TopicDraft, ImmutableArray<Goal>> _waitedFor = [];
    private long _taken;

    private NeedsChecks(NamedGoals names, int goals) => (_names, _edges) = (names, new NeedsEdges?[goals]);

    /// <summary>Checks all files, which have so many goals together.</summary>
    public static void Run(TrackFindings[] files, NamedGoals names, int goals)
    {
        if (Array.TrueForAll(files, file => file.NeedingGoals.Count == 0)) return;
        var checks = new NeedsChecks(names, goals);
        foreach (var file in files)
        {
            foreach (var goal in file.NeedingGoals) checks.Check(goal, file);
        }
        NeedsCycles.Find(checks._edges, checks.WaitedFor);
    }

    private void Check(Goal goal, TrackFindings file)
    {
        var place = file.Source.LocationOf(goal.NeedsOffset);
        var needed = new List<object>(goal.Needs.Length);
        foreach (var name in goal.Needs)
        {
            if (_names.Find(name, file, place) is not { } target)
            {
                file.Report(CurriculumRules.UnknownNeed, place, name);
                continue;
            }
            if (target is TopicDraft topic)
            {
                if ((_taken += WaitedFor(topic).Length) > CurriculumLimits.Prerequisites)
                {
                    file.Report(CurriculumRules.InvalidValue, place, name, ChipKeys.NameOf(ChipKey.Needs), "a topic of fewer goals");
                    continue;
                }
                if (Holds(topic, goal)) needed.AddRange(WaitedFor(topic).Where(held => IsBefore(held, goal)));
                else needed.Add(topic);
            }
            else
            {
                needed.Add(target);
            }
            if (target is Goal other) CheckOrder(goal, other, file, place);
        }
        _edges[goal.Index] = new NeedsEdges(goal, file, needed);
        goal.Prerequisites = GoalsOf(needed);
    }

    private ImmutableArray<Goal> GoalsOf(List<object> needed)
    {
        if (needed is [Goal alone]) return [alone];
        if (needed is [TopicDraft only]) return WaitedFor(only);
        var goals = ImmutableArray.CreateBuilder<Goal>(needed.Count);
        foreach (var next in needed)
        {
            if (next is Goal goal) goals.Add(goal);
            else goals.AddRange(WaitedFor((TopicDraft)next));
        }
        return goals.DrainToImmutable();
    }

    /// <summary>The goals of a topic that who needs it waits for.</summary>
    private ImmutableArray<Goal> WaitedFor(TopicDraft topic)
    {
        if (!_waitedFor.TryGetValue(topic, out var goals)) _waitedFor[topic] = goals = [.. NamedGoals.GoalsOf(topic).Where(NamedGoals.IsWaitedFor)];
        return goals;
    }

    /// <summary>Whether a goal, and no step, stands in a topic or below it.</summary>
    private static bool Holds(TopicDraft topic, Goal goal)
    {
        for (var around = goal.Parent is null ? goal.Topic : null; around is not null; around = around.Parent)
        {
            if (around == topic.Topic) return true;
        }
        return false;
    }

    /// <summary>Whether a goal stands above another one, and the other is no step of it: what is needed of the topic that one stands in.</summary>
    private static bool IsBefore(Goal held, Goal goal)
    {
        if (held.Location >= goal.Location) return false;
        for (var above = goal.Parent; above is not null; above = above.Parent)
            if (above == held) return false;
        return true;
    }

    private static void CheckOrder(Goal goal, Goal needed, TrackFindings file, SourceLocation place)
    {
        if (!goal.IsOptional && needed.IsOptional) file.Report(CurriculumRules.NeedsOptional, place, needed.Id);
        if (goal.Due is { } due && needed.Due is { } first && IsBefore(due, first)) file.Report(CurriculumRules.DueBeforeNeeded, place, due, needed.Id, first);
    }

    /// <summary>Whether a due date comes before another in every year, whenever that year starts.</summary>
    private static bool IsBefore(Due due, Due other)
    {
        if (due.Unit == other.Unit && due.Unit != DueUnit.Date) return due.Number < other.Number;
        if ((due.Unit == DueUnit.Date) != (other.Unit == DueUnit.Date)) return false;
        return due.On(LongMonth) < other.On(LongMonth) && due.On(ShortMonth) < other.On(ShortMonth);
    }
}
