using System.Collections.Immutable;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>One thing that a gate asks for, and how far it is there.</summary>
public abstract record ReadinessDemand
{
    /// <summary>Whether it is there.</summary>
    public bool IsMet => Done.Complete >= Done.Required;

    /// <summary>How much of it is there: a goal and a signature count one, sessions one each.</summary>
    public abstract Tally Done { get; }

    /// <summary>What is missing of it, as part of a sentence; empty where nothing is.</summary>
    public abstract string Missing { get; }
}

/// <summary>A goal that has to be complete.</summary>
/// <param name="Standing">Where it stands.</param>
/// <param name="On">The day on which it came to stand so; null where nothing is recorded.</param>
public sealed record GoalDemand(GoalStanding Standing, DateOnly? On) : ReadinessDemand
{
    /// <inheritdoc/>
    /// <remarks>What was left out is not ready, although the year counts it as complete.</remarks>
    public override Tally Done => new(Standing is { IsComplete: true, Status: not GoalStatus.Skipped } ? 1 : 0, 1);

    /// <inheritdoc/>
    public override string Missing => IsMet ? "" : Standing switch
    {
        { AwaitsSignOff: true } => $"the sign-off of “{Standing.Goal.Title}”",
        { Status: GoalStatus.Skipped } => $"“{Standing.Goal.Title}”, which was skipped",
        _ => $"“{Standing.Goal.Title}”",
    };
}

/// <summary>Sessions of a kind that have to be held.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many.</param>
/// <param name="Held">Those that were, by day; may be more.</param>
public sealed record SessionDemand(SessionKind Kind, int Count, ImmutableArray<HeldSession> Held) : ReadinessDemand
{
    /// <inheritdoc/>
    public override Tally Done => new(Math.Min(Held.Length, Count), Count);

    /// <inheritdoc/>
    public override string Missing => IsMet ? "" : Kind.Times(Count - Held.Length);
}

/// <summary>A signature that has to be given.</summary>
/// <param name="Role">The role whose it is, or <see cref="Curricula.Gate.AnyMentor"/>.</param>
/// <param name="Signature">The signature; null where it is still to come.</param>
/// <param name="On">The day of the signature.</param>
public sealed record SignatureDemand(string Role, ReadinessSigned? Signature, DateOnly? On) : ReadinessDemand
{
    /// <inheritdoc/>
    public override Tally Done => new(Signature is null ? 0 : 1, 1);

    /// <inheritdoc/>
    public override string Missing => IsMet ? "" : Role == Curricula.Gate.AnyMentor ? "a mentor’s signature" : $"the signature of a {Role}";
}
