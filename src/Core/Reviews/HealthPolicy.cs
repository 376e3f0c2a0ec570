namespace Onboarding.Core.Reviews;

/// <summary>What a team decides about the health of its curriculum, in <c>onboarding.json</c>. Immutable.</summary>
public sealed record HealthPolicy
{
    /// <summary>No group may be smaller: of two people, each could read off the figure what the other did.</summary>
    public const int LeastGroup = 3;

    /// <summary>No group has to be larger.</summary>
    public const int MostGroup = 1000;

    /// <summary>After how many months at most something is stale.</summary>
    public const int MostStaleMonths = 120;

    /// <summary>What holds where the team decides nothing.</summary>
    public static HealthPolicy Default { get; } = new();

    /// <summary>From how many trainees on a figure is shown. Five is what surveys among colleagues commonly ask for: nobody is told from the others by guessing.</summary>
    public int SmallestGroup { get; init; } = 5;

    /// <summary>After how many months without a review a file is stale.</summary>
    public int StaleAfterMonths { get; init; } = 12;
}
