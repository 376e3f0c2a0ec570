using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>Where every goal stands, and how many are complete under each heading; one pass over the curriculum.</summary>
internal sealed class StandingTable
{
    private readonly Curriculum _curriculum;
    private readonly Dictionary<Track, Tally> _byTrack;
    private readonly Dictionary<Topic, Tally> _byTopic;

    private StandingTable(Curriculum curriculum, Dictionary<Track, Tally> byTrack, Dictionary<Topic, Tally> byTopic)
    {
        _curriculum = curriculum;
        _byTrack = new Dictionary<Track, Tally>(byTrack);
        _byTopic = new Dictionary<Topic, Tally>(byTopic);
    }

    public ImmutableArray<GoalStanding> All { get; private set; }

    public Tally Total { get; private set; }

    public int Expected { get; private set; }

    public static StandingTable Build(Curriculum curriculum, StandingRule rule, DateOnly today)
    {
        var table = new StandingTable(curriculum, [], []);
        var standings = new GoalStanding[curriculum.Goals.Length];
        // Steps stand after their parent, so from the back each parent finds its steps decided.
        for (var i = standings.Length - 1; i >= 0; i--) standings[i] = rule.Decide(curriculum.Goals[i], standings);
        table.All = ImmutableCollectionsMarshal.AsImmutableArray(standings);
        foreach (var standing in standings)
        {
            standing.IsReady = IsReady(standing.Goal, standings);
            if (standing.Goal.Parent is null && standing.IsRequired) table.Count(standing, today, 1);
        }
        return table;
    }

    /// <summary>The table after more was recorded: only goals whose record changed, and those that stand on them, are decided again.</summary>
    public StandingTable After(TraineeProgress before, TraineeProgress progress, StandingRule rule, DateOnly today)
    {
        var standings = All.ToArray();
        var touched = new SortedSet<int>();
        foreach (var changed in ChangedSince(before, progress))
        {
            for (var goal = changed; goal is not null; goal = goal.Parent) touched.Add(goal.Index);
        }
        foreach (var index in touched.Reverse()) standings[index] = rule.Decide(All[index].Goal, standings);
        foreach (var index in touched) standings[index].IsReady = IsReady(All[index].Goal, standings);
        var after = new StandingTable(_curriculum, _byTrack, _byTopic) { Total = Total, Expected = Expected };
        foreach (var index in touched) after.Replace(All[index], standings[index], standings, today);
        after.All = ImmutableCollectionsMarshal.AsImmutableArray(standings);
        return after;
    }

    public Tally Of(Track track) => _byTrack.GetValueOrDefault(track);

    public Tally Of(Topic topic) => _byTopic.GetValueOrDefault(topic);

    /// <summary>After a recording, which changed one goal, the others are not even looked at.</summary>
    private IEnumerable<Goal> ChangedSince(TraineeProgress before, TraineeProgress progress) => progress.ChangedSince(before) is { } ids
        ? ids.Select(_curriculum.Find).OfType<Goal>()
        : All.Where(standing => !ReferenceEquals(progress.Of(standing.Goal), standing.Progress)).Select(standing => standing.Goal);

    private static bool IsReady(Goal goal, GoalStanding[] standings)
    {
        foreach (var needed in goal.Prerequisites)
        {
            if (!standings[needed.Index].IsComplete && !standings[needed.Index].AwaitsSignOff) return false;
        }
        return true;
    }

    /// <summary>Counts one goal's new standing instead of its old one, and lets those know that wait for it.</summary>
    private void Replace(GoalStanding old, GoalStanding now, GoalStanding[] standings, DateOnly today)
    {
        if (old.Goal.Parent is null && old.IsRequired) Count(old, today, -1);
        if (now.Goal.Parent is null && now.IsRequired) Count(now, today, 1);
        foreach (var dependent in _curriculum.DependentsOf(now.Goal))
        {
            var standing = standings[dependent.Index];
            var isReady = IsReady(dependent, standings);
            if (standing.IsReady != isReady) standings[dependent.Index] = standing with { IsReady = isReady };
        }
    }

    private void Count(GoalStanding standing, DateOnly today, int times)
    {
        var one = new Tally(standing.IsComplete ? times : 0, times);
        Total += one;
        if (standing.DueOn <= today) Expected += times;
        _byTrack[standing.Goal.Track] = Of(standing.Goal.Track) + one;
        for (var topic = standing.Goal.Topic; topic is not null; topic = topic.Parent) _byTopic[topic] = Of(topic) + one;
    }
}
