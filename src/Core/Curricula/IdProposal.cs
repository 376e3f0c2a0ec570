namespace Onboarding.Core.Curricula;

/// <summary>An id that a goal without one could have.</summary>
/// <param name="Goal">The goal as it was read.</param>
/// <param name="Id">The id to write.</param>
public sealed record IdProposal(Goal Goal, GoalId Id);
