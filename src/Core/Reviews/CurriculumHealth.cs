using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Reviews;

/// <summary>
/// How well a curriculum serves those who learn by it: what the years of a cohort say about each goal, which files nobody has reviewed for long, and which
/// links lead nowhere. Figures about people are there only from a group that is large enough; those about the text always. Immutable.
/// </summary>
public sealed record CurriculumHealth
{
    /// <summary>Up to this median somebody is unsure of a goal, on the scale from 1 to 5.</summary>
    public const int LowConfidence = 3;

    /// <summary>Whose years it is made of.</summary>
    public required Cohort Cohort { get; init; }

    /// <summary>What the team decided.</summary>
    public required HealthPolicy Policy { get; init; }

    /// <summary>The day it speaks of.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The goals of which a figure is known, in document order; none where the cohort is too small. Steps count for their goals.</summary>
    public required ImmutableArray<GoalHealth> Goals { get; init; }

    /// <summary>Every track, in the curriculum's order.</summary>
    public required ImmutableArray<TrackFreshness> Tracks { get; init; }

    /// <summary>The links that lead to no file and no heading, by place: the curriculum's own problems, with paths relative to it.</summary>
    public required ImmutableArray<Diagnostic> DeadLinks { get; init; }

    /// <summary>Whether the cohort is large enough for figures about people.</summary>
    public bool IsLargeEnough => Cohort.Size >= Policy.SmallestGroup;

    /// <summary>Reads the health of a curriculum.</summary>
    /// <param name="curriculum">What is asked for.</param>
    /// <param name="cohort">Whose years count; all are read against this curriculum.</param>
    /// <param name="policy">What the team decided.</param>
    /// <param name="today">The day to speak of.</param>
    public static CurriculumHealth Of(Curriculum curriculum, Cohort cohort, HealthPolicy policy, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(policy);
        return new CurriculumHealth
        {
            Cohort = cohort,
            Policy = policy,
            Today = today,
            Goals = cohort.Size < policy.SmallestGroup ? [] : GoalsOf(curriculum, cohort, policy),
            Tracks = [.. curriculum.Tracks.Select(track => TrackFreshness.Of(track, today, policy.StaleAfterMonths))],
            DeadLinks = [.. curriculum.Problems.Where(problem => problem.Rule == CurriculumRules.BrokenLink)],
        };
    }

    /// <summary>The same of a part of the curriculum.</summary>
    /// <param name="holds">Whether a file is in it, by its path relative to the curriculum.</param>
    public CurriculumHealth Within(Func<string, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        return this with
        {
            Goals = [.. Goals.Where(row => holds(row.Goal.Track.Path))],
            Tracks = [.. Tracks.Where(row => holds(row.Track.Path))],
            DeadLinks = [.. DeadLinks.Where(problem => holds(problem.Location.Path))],
        };
    }

    private static ImmutableArray<GoalHealth> GoalsOf(Curriculum curriculum, Cohort cohort, HealthPolicy policy)
    {
        var tally = new GoalTally(cohort, policy.SmallestGroup);
        return [.. curriculum.Goals.Where(goal => goal.Parent is null).Select(tally.Of).Where(health => health.IsKnown)];
    }
}
