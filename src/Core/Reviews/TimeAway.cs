namespace Onboarding.Core.Reviews;

/// <summary>A time in which a trainee is away without a working day between.</summary>
/// <param name="From">The first day away.</param>
/// <param name="Until">The last day away.</param>
/// <param name="BackOn">The first working day after it; null where there is none.</param>
/// <param name="WorkingDays">How many working days it takes.</param>
public sealed record TimeAway(DateOnly From, DateOnly Until, DateOnly? BackOn, int WorkingDays);
