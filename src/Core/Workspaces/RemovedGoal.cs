using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>Progress whose goal the curriculum no longer has: kept, and back when the id comes back.</summary>
/// <param name="Progress">What is recorded.</param>
/// <param name="LastKnown">The goal as it was last written about.</param>
/// <param name="Suggestion">The goal that it may be now, reworded; null where none is like it.</param>
/// <param name="Similarity">How alike the titles are, from 0 to 1; 1 also where the link is the same, 0 without a suggestion.</param>
public sealed record RemovedGoal(GoalProgress Progress, GoalReference LastKnown, Goal? Suggestion, double Similarity);
