namespace Onboarding.Core.Reviews;

/// <summary>The one goal to go on with, and why.</summary>
/// <param name="Standing">The goal.</param>
/// <param name="Why">One sentence for the trainee, for example "Started yesterday, due Friday, and three goals wait for it."</param>
public sealed record NextStep(GoalStanding Standing, string Why);
