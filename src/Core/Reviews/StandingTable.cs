using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Reviews;

/// <summary>Where every goal stands, and how many are complete under each heading; one pass over the curriculum.</summary>
internal sealed class StandingTable
{
    private readonly Dictionary<Track, Tally> _byTrack = [];
    private readonly Dictionary<Topic, Tally> _byTopic = [];

    public ImmutableArray<GoalStanding> All { get; private set; }

    public Tally Total { get; private set; }

    public int Expected { get; private set; }

    public static StandingTable Build(Curriculum curriculum, StandingRule rule, DateOnly today)
    {
        var table = new StandingTable();
        var standings = new GoalStanding[curriculum.Goals.Length];
        // Steps stand after their parent, so from the back each parent finds its steps decided.
        for (var i = standings.Length - 1; i >= 0; i--) standings[i] = rule.Decide(curriculum.Goals[i], standings);
        table.All = ImmutableArray.Create(standings);
        foreach (var standing in standings)
        {
            standing.IsReady = IsReady(standing.Goal, standings);
            if (standing.Goal.Parent is null && standing.IsRequired) table.Count(standing, today);
        }
        return table;
    }

    public Tally Of(Track track) => _byTrack.GetValueOrDefault(track);

    public Tally Of(Topic topic) => _byTopic.GetValueOrDefault(topic);

    private static bool IsReady(Goal goal, GoalStanding[] standings)
    {
        foreach (var needed in goal.Prerequisites)
        {
            if (!standings[needed.Index].IsComplete && !standings[needed.Index].AwaitsSignOff) return false;
        }
        return true;
    }

    private void Count(GoalStanding standing, DateOnly today)
    {
        var one = new Tally(standing.IsComplete ? 1 : 0, 1);
        Total += one;
        if (standing.DueOn <= today) Expected++;
        _byTrack[standing.Goal.Track] = Of(standing.Goal.Track) + one;
        for (var topic = standing.Goal.Topic; topic is not null; topic = topic.Parent) _byTopic[topic] = Of(topic) + one;
    }
}
