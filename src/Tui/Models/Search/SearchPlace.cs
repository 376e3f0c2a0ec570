using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Models.Search;

/// <summary>What hits are grouped by: a goal, a track, or the year.</summary>
/// <param name="Key">A <see cref="GoalId"/>, a <see cref="TrackKey"/> or a <see cref="YearKey"/>.</param>
/// <param name="Title">Safe to show.</param>
/// <param name="Text">All that can be found there, a line for each passage; safe to show. One text is searched much faster than many.</param>
/// <param name="Passages">Its passages, in the order of the place's page.</param>
internal sealed record SearchPlace(object Key, string Title, string Text, ImmutableArray<Passage> Passages)
{
    /// <summary>The goal; null for a track, for the year, and for a goal that the curriculum no longer has.</summary>
    public Goal? Goal { get; init; }

    public string TextOf(Passage passage) => Text.Substring(passage.Start, passage.Length);

    public ReadOnlySpan<char> SpanOf(Passage passage) => Text.AsSpan(passage.Start, passage.Length);

    /// <summary>Where a passage leads.</summary>
    public Target TargetOf(Passage passage) => Key switch
    {
        GoalId goal => new GoalTarget(goal),
        TrackKey track => new TrackTarget(track.TrackPath, passage.Topic),
        _ => new CommandTarget("history.show"),
    };
}

/// <summary>What was written on no goal.</summary>
internal sealed record YearKey
{
    public static YearKey Instance { get; } = new();
}
