using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>What an absence or another working week does to the plan: which open goals move, and which of them past day 30, 60, 90 or the end of the year.</summary>
public sealed class Replan
{
    private static readonly int?[] Days = [30, 60, 90, null];

    private Replan(ImmutableArray<MovedGoal> moved, DateOnly start, DateOnly end)
    {
        Moved = moved;
        Crossed = [.. Days.Select(number => Cross(number, number is { } day ? CalendarDay.AddDays(start, day - 1) : end)).Where(day => !day.Later.IsEmpty || !day.Earlier.IsEmpty)];
    }

    /// <summary>The open goals that move, in order of the day on which they were due. A step is among them where its day is not its goal's.</summary>
    public ImmutableArray<MovedGoal> Moved { get; }

    /// <summary>The days of the year across which goals move, in order; those that none crosses are not among them.</summary>
    public ImmutableArray<CrossedDay> Crossed { get; }

    /// <summary>What a recording would move, or did.</summary>
    /// <param name="before">The year without it.</param>
    /// <param name="happened">What is recorded; not earlier than all in the year.</param>
    public static Replan Of(TraineeReview before, ProgressEvent happened)
    {
        ArgumentNullException.ThrowIfNull(before);
        return Between(before, before.After(before.Progress.With(happened)));
    }

    /// <summary>What moved from one review to another of the same trainee, curriculum and day.</summary>
    public static Replan Between(TraineeReview before, TraineeReview after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var moved = new List<MovedGoal>();
        if (!before.Calendar.IsSame(after.Calendar))
        {
            foreach (var standing in after.Standings)
            {
                if (before.Of(standing.Goal).DueOn is not { } from || standing is not { DueOn: { } to, IsComplete: false, AwaitsSignOff: false } || from == to) continue;
                if (standing.Goal.Parent is not { } parent || after.Of(parent).DueOn != to) moved.Add(new MovedGoal(standing.Goal, from, to));
            }
        }
        return new Replan([.. moved.OrderBy(goal => goal.From)], after.Start, after.End);
    }

    private CrossedDay Cross(int? number, DateOnly day) => new(
        number,
        day,
        [.. Moved.Where(goal => goal.From <= day && goal.To > day)],
        [.. Moved.Where(goal => goal.From > day && goal.To <= day)]);
}
