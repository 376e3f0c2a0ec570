using System.Collections.Immutable;

namespace Onboarding.Core.Reviews;

/// <summary>A day of the year by which a plan is read, and the goals that move across it.</summary>
/// <param name="Number">Which day of the year: 30, 60 or 90; null for its end.</param>
/// <param name="On">The day itself.</param>
/// <param name="Later">Goals that were due by then and are due afterwards now.</param>
/// <param name="Earlier">Goals that were due afterwards and are due by then now.</param>
public sealed record CrossedDay(int? Number, DateOnly On, ImmutableArray<MovedGoal> Later, ImmutableArray<MovedGoal> Earlier);
