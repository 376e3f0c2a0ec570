using Onboarding.Core.Progress;

namespace Onboarding.Tui.Models;

/// <summary>A lesson of getting started. It is done by doing it, never by looking at it.</summary>
/// <param name="Id">What the state file calls it; permanent.</param>
/// <param name="Title">What is done, as an imperative.</param>
/// <param name="Why">What it is good for.</param>
/// <param name="CommandId">The command that does it.</param>
internal sealed record Lesson(string Id, string Title, string Why, string CommandId)
{
    /// <summary>The recording that shows that it was done; null for what the journal doesn't know.</summary>
    public Func<ProgressEvent, bool>? Shows { get; init; }

    /// <summary>Which goal it is tried with; <see cref="LessonGoal.None"/> where it needs none.</summary>
    public LessonGoal Goal { get; init; }
}
