using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

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

    /// <summary>Whether it speaks of what people did; else of the text.</summary>
    public bool IsAboutPeople => Topic < HealthTopic.Stale;

    /// <summary>Whether it only ranks what is: then it is no fault to stand in it.</summary>
    public bool IsRanking => Topic == HealthTopic.Days;
}

/// <summary>One thing that was found; it is about a goal, a track or a problem.</summary>
/// <param name="Text">What it is, as somebody wrote it.</param>
/// <param name="Figure">The figure in words.</param>
/// <param name="Weight">The figure as a part of the largest that there can be or is, 0 to 1; null where it is no size.</param>
public sealed record HealthRow(string Text, string Figure, double? Weight)
{
    /// <summary>The goal that it is about.</summary>
    public Goal? Goal { get; init; }

    /// <summary>The track that it is about.</summary>
    public Track? Track { get; init; }

    /// <summary>The problem that it is; its path is relative to the curriculum.</summary>
    public Diagnostic? Problem { get; init; }
}
