using System.Collections.Immutable;

namespace Onboarding.Core.Reports;

/// <summary>What one look at a curriculum found, the worst first.</summary>
/// <param name="Topic">What was looked at.</param>
/// <param name="Heading">What stands over it.</param>
/// <param name="Meaning">In a sentence, what the figure counts.</param>
/// <param name="Rows">What was found; none where there is nothing to tell.</param>
public sealed record HealthSection(HealthTopic Topic, string Heading, string Meaning, ImmutableArray<HealthRow> Rows)
{
    /// <summary>Whether enough people came to at least one goal for the figure to be known.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>What its rows are about.</summary>
    public HealthSubject Subject => Topic switch
    {
        HealthTopic.Stale or HealthTopic.Unreviewed => HealthSubject.Track,
        HealthTopic.DeadLinks => HealthSubject.Problem,
        _ => HealthSubject.Goal,
    };

    /// <summary>Whether it only ranks what is: then it is no fault to stand in it.</summary>
    public bool IsRanking => Topic == HealthTopic.Days;
}
