using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Checks what goals need: that it exists, that it comes first, and that nothing waits for itself.</summary>
internal sealed class NeedsChecks
{
    private static readonly DateOnly LongMonth = new(2025, 1, 1);
    private static readonly DateOnly ShortMonth = new(2025, 2, 1);
    private readonly NamedGoals _names;
    private readonly Dictionary<Goal, (TrackFindings File, List<object> Needed)> _edges;

    private NeedsChecks(NamedGoals names, int count)
    {
        _names = names;
        _edges = new Dictionary<Goal, (TrackFindings, List<object>)>(count);
    }

    public static void Run(TrackFindings[] files, NamedGoals names)
    {
        var count = 0;
        foreach (var file in files) count += file.NeedingGoals.Count;
        if (count == 0) return;
        var checks = new NeedsChecks(names, count);
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
            if (_names.Find(name, file, place) is not { } target)
            {
                file.Report(CurriculumRules.UnknownNeed, place, name);
                continue;
            }
            if (target is TopicDraft topic && NamedGoals.GoalsOf(topic).Contains(goal)) needed.AddRange(NamedGoals.GoalsOf(topic).Where(held => NamedGoals.IsWaitedFor(held) && IsBefore(held, goal)));
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
            else goals.AddRange(NamedGoals.GoalsOf((TopicDraft)next).Where(held => held != except && NamedGoals.IsWaitedFor(held)));
        }
        return goals.DrainToImmutable();
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
        if ((due.Unit == DueUnit.Date) != (other.Unit == DueUnit.Date)) return false;
        return due.On(LongMonth) < other.On(LongMonth) && due.On(ShortMonth) < other.On(ShortMonth);
    }
}
