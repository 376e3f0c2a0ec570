using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>What a record means for one goal: counted goals, steps, sign-offs, cadences and due dates.</summary>
internal sealed class StandingRule(TraineeReview review)
{
    public GoalStanding Decide(Goal goal, ReadOnlySpan<GoalStanding> decided)
    {
        var record = review.Progress.Of(goal);
        var status = StatusOf(goal, record, decided);
        var isDone = status is GoalStatus.Done or GoalStatus.SignedOff;
        var isConfirmed = goal.SignOff is null || status == GoalStatus.SignedOff;
        var (planned, due) = DueOf(goal, record);
        var awaits = isDone && !isConfirmed;
        var isComplete = (isDone && isConfirmed) || status == GoalStatus.Skipped;
        return new GoalStanding
        {
            Goal = goal,
            Progress = record,
            Status = status,
            IsComplete = isComplete,
            AwaitsSignOff = awaits,
            PlannedFor = planned,
            DueOn = due,
            WorkingDaysLate = due is { } day && !isComplete && !awaits ? review.Calendar.WorkingDays(day, review.Today) : 0,
            IsRequired = !goal.IsOptional && !goal.IsOngoing && status != GoalStatus.Skipped,
        };
    }

    private static GoalStatus StatusOf(Goal goal, GoalProgress record, ReadOnlySpan<GoalStanding> decided)
    {
        if (record.Status is GoalStatus.Blocked or GoalStatus.Done or GoalStatus.SignedOff or GoalStatus.Skipped) return record.Status;
        if (goal.IsOngoing) return record.Log.IsEmpty ? record.Status : GoalStatus.InProgress;
        if (goal.Count is { } count)
        {
            if (record.Log.Length >= count && record.ReturnedReason is null) return GoalStatus.Done;
            return record.Log.IsEmpty ? record.Status : GoalStatus.InProgress;
        }
        return goal.Steps.IsEmpty ? record.Status : OfSteps(goal, record, decided);
    }

    private static GoalStatus OfSteps(Goal goal, GoalProgress record, ReadOnlySpan<GoalStanding> decided)
    {
        var (required, complete, touched) = (0, 0, false);
        foreach (var step in goal.Steps)
        {
            var standing = decided[step.Index];
            touched |= standing.Status != GoalStatus.NotStarted;
            if (!standing.IsRequired) continue;
            required++;
            if (standing.IsComplete) complete++;
        }
        if (required > 0 && complete == required && record.ReturnedReason is null) return GoalStatus.Done;
        return touched ? GoalStatus.InProgress : record.Status;
    }

    private (DateOnly? Planned, DateOnly? Due) DueOf(Goal goal, GoalProgress record)
    {
        if (goal.IsOngoing && goal.Every is { } every && !record.Log.IsEmpty)
        {
            var again = every.After(review.DayOf(record.Log[^1]));
            return (again, again);
        }
        if (goal.Due is not { } due) return (null, null);
        var planned = due.On(review.Start);
        // A date is the same for everybody.
        return (planned, due.Unit == DueUnit.Date ? planned : review.Calendar.DueOn(planned));
    }
}
