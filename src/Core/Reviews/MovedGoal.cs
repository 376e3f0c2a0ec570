using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>A goal whose day moves.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="From">The day on which it was due.</param>
/// <param name="To">The day on which it is due instead.</param>
public sealed record MovedGoal(Goal Goal, DateOnly From, DateOnly To)
{
    /// <summary>Whether it is due later than before.</summary>
    public bool IsLater => To > From;

    /// <summary>By how many days from Monday to Friday it moves, one way or the other.</summary>
    public int Weekdays => IsLater ? Between(From, To) : Between(To, From);

    private static int Between(DateOnly after, DateOnly until) => WorkDays.FullTime.CountIn(after.DayNumber + 1, until.DayNumber - after.DayNumber);
}
