using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Reviews;

/// <summary>
/// Adds up what the years of a cohort say about one goal, and lets out only what is about groups that are large enough: those of each part of the cohort that can
/// be asked for alone, and of all that is left, together. So whoever takes what is told of a part from what is told of all is left with such a group, too.
/// </summary>
internal sealed class GoalTally(Cohort cohort, int smallestGroup)
{
    private readonly ImmutableArray<Cohort> _parts = Cohort.Parts(cohort.Years, smallestGroup);

    public GoalHealth Of(Goal goal)
    {
        GoalReading[][] parts = [.. _parts.Select(part => part.Years.Select(year => GoalReading.Of(year, goal)).ToArray())];
        return new GoalHealth
        {
            Goal = goal,
            MedianDays = MedianOf(GroupsIn(parts, reading => reading.Days is not null), reading => reading.Days),
            Stuck = ShareOf(GroupsIn(parts, reading => reading.IsBegun), reading => reading.WasStuck),
            Skipped = ShareOf(GroupsIn(parts, reading => reading.IsReached), reading => reading.IsSkipped),
            Unfinished = ShareOf(GroupsIn(parts, reading => reading.IsPast), reading => reading is { IsFinished: false, IsSkipped: false }),
            Questions = QuestionsEach(GroupsIn(parts, reading => reading.IsReached)),
            MedianConfidence = MedianOf(GroupsIn(parts, reading => reading.Confidence is not null), reading => reading.Confidence),
        };
    }

    /// <summary>Those of whom something holds, as far as they may be told of: by part, and together those of the parts that have too few. Whoever is in none is left out.</summary>
    private List<GoalReading[]> GroupsIn(GoalReading[][] parts, Func<GoalReading, bool> isMeant)
    {
        var groups = new List<GoalReading[]>();
        var rest = new List<GoalReading>();
        foreach (var part in parts)
        {
            GoalReading[] meant = [.. part.Where(isMeant)];
            if (meant.Length >= smallestGroup) groups.Add(meant);
            else rest.AddRange(meant);
        }
        if (rest.Count >= smallestGroup) groups.Add([.. rest]);
        return groups;
    }

    private static double? MedianOf(List<GoalReading[]> groups, Func<GoalReading, int?> valueOf)
    {
        int[] values = [.. groups.SelectMany(group => group).Select(valueOf).OfType<int>().Order()];
        return values.Length == 0 ? null : (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2.0;
    }

    private CohortShare? ShareOf(List<GoalReading[]> groups, Func<GoalReading, bool> isCounted) =>
        CohortShare.Of(groups.Sum(group => group.Count(isCounted)), groups.Sum(group => group.Length), smallestGroup);

    // One who asks much is a trait of a person, not of a goal: a group in which hardly anybody asks counts as if nobody did.
    private static double? QuestionsEach(List<GoalReading[]> groups)
    {
        var heard = groups.Where(AreAsking).ToList();
        GoalReading[] others = [.. groups.Except(heard).SelectMany(group => group)];
        if (AreAsking(others)) heard.Add(others);
        if (heard.Count == 0) return null;
        var questions = heard.Sum(group => group.Sum(reading => reading.Questions));
        return Math.Round(2.0 * questions / groups.Sum(group => group.Length), MidpointRounding.AwayFromZero) / 2;
    }

    private static bool AreAsking(GoalReading[] group) => group.Count(reading => reading.Questions > 0) >= HealthPolicy.LeastGroup;
}
