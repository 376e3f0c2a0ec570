using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>The day on which something of the trainee's year happened.</summary>
internal static class HeldDay
{
    /// <summary>Why it can't be that day, in a sentence; null where it can. Most often it is the wrong year, typed in January.</summary>
    public static string? Refusal(WorkspaceSnapshot snapshot, DateOnly day)
    {
        var today = snapshot.Review.Today;
        return day > today ? $"{TypedDay.Of(day)} is still to come; today is {TypedDay.Of(today)}." : BeforeYear(snapshot, day);
    }

    /// <summary>That a day is before the trainee's year, in a sentence; null where it is not.</summary>
    public static string? BeforeYear(WorkspaceSnapshot snapshot, DateOnly day)
    {
        var trainee = snapshot.Trainee;
        return day < trainee.Start && trainee.Start <= snapshot.Review.Today ? $"{TypedDay.Of(day)} is before the first day of {trainee.Name}'s year, {TypedDay.Of(trainee.Start!.Value)}." : null;
    }
}
