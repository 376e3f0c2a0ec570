namespace Onboarding.Core.Curricula;

/// <summary>That a goal is complete only once a mentor has confirmed it.</summary>
/// <param name="Role">The role the mentor must have; null where any mentor of the trainee may confirm.</param>
public sealed record SignOff(string? Role);
