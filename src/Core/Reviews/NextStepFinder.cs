using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>
/// Picks the one goal to go on with. What was returned comes first, then what is begun and due, then what is late, then what is due next; among those, what
/// most others wait for. Optional goals, cadences, blocked goals and goals that need something first are never the answer while another is left.
/// </summary>
internal static class NextStepFinder
{
    private const int BegunIsFreshDays = 7;

    public static NextStep? Find(TraineeReview review)
    {
        var best = new List<GoalStanding>();
        var bestRank = (Group: int.MaxValue, Due: int.MaxValue);
        foreach (var standing in review.Standings)
        {
            if (!IsCandidate(standing)) continue;
            var rank = (GroupOf(standing, review), standing.DueOn?.DayNumber ?? int.MaxValue);
            var order = rank.CompareTo(bestRank);
            if (order < 0) best.Clear();
            if (order > 0 && best.Count > 0) continue;
            bestRank = rank;
            best.Add(standing);
        }
        return best.MaxBy(standing => review.WaitingFor(standing.Goal).Length) is { } next ? new NextStep(next, NextStepReason.Of(next, review)) : null;
    }

    private static bool IsCandidate(GoalStanding standing) =>
        !standing.IsComplete && !standing.AwaitsSignOff && standing is { IsRequired: true, IsReady: true, Status: not GoalStatus.Blocked }
        && standing.Goal.Parent is null;

    private static int GroupOf(GoalStanding standing, TraineeReview review)
    {
        if (standing.Progress.ReturnedReason is not null) return 0;
        if (standing.Status != GoalStatus.InProgress || standing.Goal.Count is not null) return 2;
        var since = standing.Progress.Since is { } at ? review.DayOf(at) : review.Today;
        var isFresh = review.Today.DayNumber - since.DayNumber <= BegunIsFreshDays;
        return isFresh || standing.DueOn <= review.Today.AddDays(BegunIsFreshDays) ? 1 : 2;
    }
}
