using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>The day on which something of the trainee's year happened.</summary>
internal static class HeldDay
{
    /// <summary>Why it can't be that day, in a sentence; null where it can. Most often it is the wrong year, typed in January.</summary>
    public static string? Refusal(WorkspaceSnapshot snapshot, DateOnly day)
    {
        var (today, trainee) = (snapshot.Review.Today, snapshot.Trainee);
        if (day > today) return $"{TypedDay.Of(day)} is still to come; today is {TypedDay.Of(today)}.";
        return day < trainee.Start && trainee.Start <= today ? $"{TypedDay.Of(day)} is before the first day of {trainee.Name}'s year, {TypedDay.Of(trainee.Start!.Value)}." : null;
    }
}
