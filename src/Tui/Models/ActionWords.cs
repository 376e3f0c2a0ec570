using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models;

/// <summary>What was agreed, in words.</summary>
internal static class ActionWords
{
    /// <summary><c>by tomorrow</c>, <c>was due yesterday</c>; empty where no day was agreed.</summary>
    public static string Due(ActionAgreed agreed, DateOnly today) => agreed.Due switch
    {
        null => "",
        { } due when due < today => $"was due {DayWords.Past(due, today)}",
        { } due => $"by {DayWords.Future(due, today)}",
    };
}
