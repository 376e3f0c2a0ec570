using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models;

/// <summary>How many required goals were complete at the end of each day of the year, and how many the plan asks for.</summary>
internal sealed class YearCurve
{
    private readonly ImmutableArray<int> _done;
    private readonly ImmutableArray<int> _planned;
    private readonly TraineeReview _review;

    public YearCurve(TraineeReview review)
    {
        _review = review;
        var own = review.Standings.Where(standing => standing is { Goal.Parent: null, IsRequired: true }).ToArray();
        _done = [.. own.Where(standing => standing.IsComplete).Select(CompletedOn).Order()];
        _planned = [.. own.Where(standing => standing.DueOn is not null).Select(standing => standing.DueOn!.Value.DayNumber).Order()];
    }

    /// <summary>How many were complete at the end of a day.</summary>
    public int DoneBy(DateOnly day) => CountUpTo(_done, day.DayNumber);

    /// <summary>How many were due by a day.</summary>
    public int PlannedBy(DateOnly day) => CountUpTo(_planned, day.DayNumber);

    /// <summary>A goal that its steps or its log made complete was complete when the last of them was recorded.</summary>
    private int CompletedOn(GoalStanding standing) => _review.DayOf(LastTouched(standing) ?? DateTimeOffset.MinValue.AddDays(2)).DayNumber;

    private DateTimeOffset? LastTouched(GoalStanding standing)
    {
        if (standing.Progress.Status == standing.Status && standing.Progress.Since is { } since) return since;
        if (!standing.Progress.Log.IsEmpty) return standing.Progress.Log[^1].Stamp.At;
        DateTimeOffset? last = standing.Progress.Since;
        foreach (var step in StepsOf(standing.Goal))
        {
            var touched = _review.Of(step).Progress.Since;
            if (touched > last || last is null) last = touched ?? last;
        }
        return last;
    }

    private static IEnumerable<Goal> StepsOf(Goal goal) => goal.Steps.SelectMany(step => StepsOf(step).Prepend(step));

    private static int CountUpTo(ImmutableArray<int> days, int day)
    {
        // Days are sorted; the first one after it is looked for by halving.
        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (days[middle] <= day) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
