using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>What is recorded for one goal in one trainee's year, and what becomes of it when the curriculum is edited. Immutable.</summary>
public sealed record MarkMove
{
    /// <summary>The goal that it counts for before; null where that was gone.</summary>
    public required Goal? Before { get; init; }

    /// <summary>The goal that it counts for after; null where that is gone.</summary>
    public required Goal? After { get; init; }

    /// <summary>The id that it counts for before.</summary>
    public required GoalId Id { get; init; }

    /// <summary>The goal's title before.</summary>
    public required string Title { get; init; }

    /// <summary>The events that it is made of, in order, without retracted and private ones.</summary>
    public required ImmutableArray<ProgressEvent> Events { get; init; }

    /// <summary>Where the goal stands before.</summary>
    public required GoalStatus Was { get; init; }

    /// <summary>Where the goal stands after; null where it is gone.</summary>
    public required GoalStatus? Becomes { get; init; }

    /// <summary>Whether the goal is complete before.</summary>
    public required bool WasComplete { get; init; }

    /// <summary>Whether the goal is complete after.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The sign-off that was given for another text than the goal has after; null where there is none.</summary>
    public required GoalSignedOff? SecondLook { get; init; }

    /// <summary>Whether the goal stands elsewhere after, without anything recorded.</summary>
    public bool IsAltered => After is not null && Before is not null && (Becomes != Was || IsComplete != WasComplete);
}
