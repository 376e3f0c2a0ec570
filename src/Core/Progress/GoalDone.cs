using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>The trainee holds the goal to be reached; a sign-off may still be asked for.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Goal">The goal, as it was then.</param>
/// <param name="Evidence">An address that shows it.</param>
/// <param name="Confidence">The trainee's own rating, 1 to 5.</param>
/// <param name="Import">The import that it came with, which is when it was said and not when it was done: the id of the import's first event; null for a goal by itself.</param>
public sealed record GoalDone(EventStamp Stamp, GoalReference Goal, string? Evidence = null, int? Confidence = null, Guid? Import = null) : GoalEvent(Stamp, Goal)
{
    /// <inheritdoc/>
    public override string Kind => "goal.done";

    /// <inheritdoc/>
    public override Guid? Batch => Import;
}
