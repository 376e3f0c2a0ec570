using System.Collections.Immutable;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>What a mentor wants to know of a year before looking closer. Immutable.</summary>
/// <param name="Review">The year.</param>
public sealed record YearGlance(TraineeReview Review)
{
    /// <summary>The day of the trainee's own last recording; null where there is none.</summary>
    public DateOnly? LastActivity { get; } = Review.Progress.Newest().FirstOrDefault(happened => happened.Stamp.IsByTrainee) is { } last ? Review.DayOf(last.Stamp.At) : null;

    /// <summary>The day of the last one-on-one; null where there was none.</summary>
    public DateOnly? LastOneOnOne { get; } = Review.Progress.Year.LastOneOnOne is { } held ? Review.DayOf(held) : null;

    /// <summary>Done and waiting for sign-off, the longest first.</summary>
    public ImmutableArray<GoalStanding> AwaitingSignOff { get; } = Review.AwaitingSignOff;

    /// <summary>Open questions that a mentor can see, the oldest first.</summary>
    public ImmutableArray<Note> OpenQuestions { get; } = [.. Review.OpenQuestions.Where(note => !note.IsPrivate)];

    /// <summary>Blocked, the longest first.</summary>
    public ImmutableArray<GoalStanding> Blocked { get; } = Review.Blocked;

    /// <summary>Since when something of it waits for somebody: a sign-off, a question, what is blocked; null where nothing does.</summary>
    public DateTimeOffset? WaitingSince => ((DateTimeOffset?[])
    [
        AwaitingSignOff.IsEmpty ? null : AwaitingSignOff[0].Progress.Since,
        OpenQuestions.IsEmpty ? null : OpenQuestions[0].At,
        Blocked.IsEmpty ? null : Blocked[0].Progress.Since,
    ]).Min();

    /// <summary>Several years, the one in which something waits longest first; where nothing waits, the one that was still longest.</summary>
    public static IEnumerable<T> ByWaiting<T>(IEnumerable<T> years, Func<T, YearGlance> glanceOf)
    {
        ArgumentNullException.ThrowIfNull(years);
        ArgumentNullException.ThrowIfNull(glanceOf);
        return years.OrderBy(year => glanceOf(year).WaitingSince ?? DateTimeOffset.MaxValue).ThenBy(year => glanceOf(year).LastActivity ?? DateOnly.MinValue);
    }
}
