using Onboarding.Core.Curricula;

namespace Onboarding.Core.Reviews;

/// <summary>How long ago somebody said that a file of the curriculum is still right.</summary>
public enum Freshness
{
    /// <summary>Not longer ago than the team lets it.</summary>
    Fresh,

    /// <summary>Longer ago.</summary>
    Stale,

    /// <summary>Nobody said so yet, or for a day that is still to come. It may be fresh all the same: nothing is guessed.</summary>
    Unknown,
}

/// <summary>A track, and how fresh it is.</summary>
/// <param name="Track">The track, with the day on which it was reviewed.</param>
/// <param name="Freshness">What that day means today.</param>
public sealed record TrackFreshness(Track Track, Freshness Freshness)
{
    internal static TrackFreshness Of(Track track, DateOnly today, int staleAfterMonths) => new(track, track.Reviewed switch
    {
        { } day when day <= today => CalendarDay.AddMonths(day, staleAfterMonths) < today ? Freshness.Stale : Freshness.Fresh,
        _ => Freshness.Unknown,
    });
}
