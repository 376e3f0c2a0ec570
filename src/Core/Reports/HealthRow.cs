using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Reports;

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
