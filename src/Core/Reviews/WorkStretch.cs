using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>Days in a row with one working week, at work or away. It ends where the next one begins.</summary>
/// <param name="From">The first day, as <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Week">On which days of the week the trainee works, or would.</param>
/// <param name="IsAway">Whether the trainee is away.</param>
/// <param name="WorkedBefore">How many working days the year had before it.</param>
/// <param name="AwayBefore">How many days that would have been working days the trainee was away before it.</param>
internal readonly record struct WorkStretch(int From, WorkDays Week, bool IsAway, int WorkedBefore, int AwayBefore)
{
    public int WorkedBy(int day) => WorkedBefore + (IsAway ? 0 : Week.CountIn(From, day - From + 1));

    public int AwayBy(int day) => AwayBefore + (IsAway ? Week.CountIn(From, day - From + 1) : 0);

    public WorkStretch Next(int from, WorkDays week, bool isAway) => new(from, week, isAway, WorkedBy(from - 1), AwayBy(from - 1));
}
