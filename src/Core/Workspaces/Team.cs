using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Workspaces;

/// <summary>The years of all trainees of the roster, side by side. Immutable; safe to read from any thread.</summary>
/// <param name="Years">In the order of the roster.</param>
public sealed record Team(ImmutableArray<TraineeYear> Years)
{
    /// <summary>The year of the trainee with this id (case ignored); null where there is none.</summary>
    public TraineeYear? Find(string trainee) => Years.FirstOrDefault(year => Is(year, trainee));

    /// <summary>Those whom somebody mentors now.</summary>
    public ImmutableArray<TraineeYear> MentoredBy(string mentor) => [.. Years.Where(year => year.Trainee.IsMentoredBy(mentor))];

    /// <summary>Everybody whose year has begun.</summary>
    public Cohort Everybody => Cohort.All(Reviews);

    /// <summary>Everybody whose year has begun, by the calendar year in which it did; each part as large as the team's smallest group, where there are so many.</summary>
    public ImmutableArray<Cohort> CohortsFor(HealthPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Cohort.Parts(Reviews, policy.SmallestGroup);
    }

    private IEnumerable<TraineeReview> Reviews => Years.Select(year => year.Review);

    internal Team With(TraineeYear changed)
    {
        var at = Years.IndexOf(Years.FirstOrDefault(year => Is(year, changed.Trainee.Id))!);
        return at < 0 ? this : new Team(Years.SetItem(at, changed));
    }

    private static bool Is(TraineeYear year, string trainee) => PersonId.AreSame(year.Trainee.Id, trainee);
}
