using Onboarding.Core.Curricula;

namespace Onboarding.Core.Reviews;

/// <summary>
/// What the years of a cohort say about one goal; what is recorded for its steps counts for it. Each figure is null where it would speak of fewer people
/// than the team lets it, and a figure of all leaves out those whom it would tell of when compared with another cohort's. Nothing private is in it. Immutable.
/// </summary>
public sealed record GoalHealth
{
    /// <summary>The goal; never a step.</summary>
    public required Goal Goal { get; init; }

    /// <summary>
    /// The median of working days from its beginning to the last time it was done, both days counted, of those who finished it. Time away and days that
    /// somebody doesn't work are no working days; the wait for a sign-off afterwards is not in it. Who recorded only that it is done is not in it either.
    /// </summary>
    public required double? MedianDays { get; init; }

    /// <summary>Of those who began or finished it, those who were blocked, or left it in progress for <see cref="GoalReading.StuckDays"/> working days without a word.</summary>
    public required CohortShare? Stuck { get; init; }

    /// <summary>Of those whom it reached, those who skip it. It reached whoever recorded something for it, and whose day for it has passed.</summary>
    public required CohortShare? Skipped { get; init; }

    /// <summary>
    /// Of those whose day for it has passed, those who have neither finished nor skipped it. In a year that is over, the day of every goal has passed that
    /// something was recorded for; of others nobody knows whether the curriculum had them then.
    /// </summary>
    public required CohortShare? Unfinished { get; init; }

    /// <summary>How many questions a trainee asked about it, on average of those whom it reached, in halves; null also where fewer than three people asked any. Those of one or two of a cohort are not counted.</summary>
    public required double? Questions { get; init; }

    /// <summary>The median of how sure those are of it who rated it, 1 to 5.</summary>
    public required double? MedianConfidence { get; init; }

    /// <summary>Whether any figure is there.</summary>
    public bool IsKnown => this is not { MedianDays: null, Stuck: null, Skipped: null, Unfinished: null, Questions: null, MedianConfidence: null };
}
