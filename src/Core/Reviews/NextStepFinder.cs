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
        GoalStanding? best = null;
        var bestRank = default((int, int, int, int));
        foreach (var standing in review.Standings)
        {
            if (!IsCandidate(standing)) continue;
            var rank = RankOf(standing, review);
            if (best is not null && rank.CompareTo(bestRank) >= 0) continue;
            (best, bestRank) = (standing, rank);
        }
        return best is null ? null : new NextStep(best, NextStepReason.Of(best, review));
    }

    private static bool IsCandidate(GoalStanding standing) =>
        !standing.IsComplete && !standing.AwaitsSignOff && standing is { IsRequired: true, IsReady: true, Status: not GoalStatus.Blocked }
        && standing.Goal.Parent is null;

    private static (int Group, int Due, int Waiting, int Index) RankOf(GoalStanding standing, TraineeReview review)
    {
        var due = standing.DueOn?.DayNumber ?? int.MaxValue;
        return (GroupOf(standing, review), due, -review.WaitingFor(standing.Goal).Length, standing.Goal.Index);
    }

    private static int GroupOf(GoalStanding standing, TraineeReview review)
    {
        if (standing.Progress.ReturnedReason is not null) return 0;
        if (standing.Status != GoalStatus.InProgress || standing.Goal.Count is not null) return 2;
        var since = standing.Progress.Since is { } at ? review.DayOf(at) : review.Today;
        var isFresh = review.Today.DayNumber - since.DayNumber <= BegunIsFreshDays;
        return isFresh || standing.DueOn <= review.Today.AddDays(BegunIsFreshDays) ? 1 : 2;
    }
}
