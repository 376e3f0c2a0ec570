using System.Collections.Immutable;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>What a trainee and a mentor have to talk about: all that the journal says since they last met. Immutable.</summary>
public sealed record Agenda
{
    /// <summary>How long a goal may be untouched before it is taken for stuck, in days, where nothing else is said.</summary>
    public const int StuckDays = 14;

    /// <summary>From this difference on, two ratings are worth a word.</summary>
    public const int ConfidenceGap = 2;

    /// <summary>The one-on-one before; null for the first.</summary>
    public required OneOnOneHeld? Last { get; init; }

    /// <summary>The day of the one before, else the first day of the year.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Everything to talk about, by topic, and in each topic the most pressing first.</summary>
    public required ImmutableArray<AgendaEntry> Entries { get; init; }

    /// <summary>What happened since the one before, the oldest first.</summary>
    public required ImmutableArray<ProgressEvent> Happened { get; init; }

    /// <summary>The entries of a topic.</summary>
    public ImmutableArray<AgendaEntry> Of(AgendaTopic topic) => [.. Entries.Where(entry => entry.Topic == topic)];

    /// <summary>Reads what there is to talk about from a year.</summary>
    /// <param name="review">The year.</param>
    /// <param name="stuckDays">How long a goal may be untouched before it is taken for stuck.</param>
    public static Agenda Of(TraineeReview review, int stuckDays = StuckDays)
    {
        ArgumentNullException.ThrowIfNull(review);
        return new AgendaBuilder(review, stuckDays).Build();
    }
}
