using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>What may have become of goals that the curriculum itself doesn't tell: found by their titles, for a person to confirm.</summary>
/// <param name="What">What may have happened.</param>
/// <param name="From">The goals before, in document order.</param>
/// <param name="Into">The goals after, in document order.</param>
public sealed record GoalSuggestion(GoalSuggestionKind What, ImmutableArray<Goal> From, ImmutableArray<Goal> Into);
