using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Workspaces;

/// <summary>One trainee's year as it stands now. Immutable; safe to read from any thread.</summary>
/// <param name="Trainee">Whose year it is.</param>
/// <param name="Progress">What is recorded.</param>
/// <param name="Review">What that means for each goal today.</param>
public sealed record TraineeYear(Person Trainee, TraineeProgress Progress, TraineeReview Review);
