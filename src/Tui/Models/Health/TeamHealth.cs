using System.Runtime.CompilerServices;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Health;

/// <summary>The health that a team's years make, once for each team: the page asks each time that it is shown.</summary>
internal static class TeamHealth
{
    private static readonly ConditionalWeakTable<Team, Dictionary<int, CurriculumHealth>> Known = [];

    /// <param name="snapshot">Whose team, as it is now.</param>
    /// <param name="calendarYear">The cohort; null for everybody, as for a year in which nobody began.</param>
    public static CurriculumHealth Of(WorkspaceSnapshot snapshot, int? calendarYear)
    {
        if (snapshot.Team is not { } team) return snapshot.HealthOf();
        var known = Known.GetOrCreateValue(team);
        if (!known.TryGetValue(calendarYear ?? 0, out var health))
            known[calendarYear ?? 0] = health = snapshot.HealthOf(calendarYear is { } year ? Cohort.Find(team.CohortsFor(snapshot.HealthPolicy), year) : null);
        return health;
    }
}
