using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Health;

/// <summary>The health that a team's years make, once for each team: the page asks each time that it is shown. May be called from any thread.</summary>
internal static class TeamHealth
{
    private static readonly ConditionalWeakTable<Team, ConcurrentDictionary<int, CurriculumHealth>> Known = [];

    /// <param name="snapshot">Whose team, as it is now.</param>
    /// <param name="calendarYear">The cohort; null for everybody, as for a year in which nobody began.</param>
    public static CurriculumHealth Of(WorkspaceSnapshot snapshot, int? calendarYear) => snapshot.Team is { } team
        ? Known.GetOrCreateValue(team).GetOrAdd(calendarYear ?? 0, year => snapshot.HealthOf(Cohort.Find(team.CohortsFor(snapshot.HealthPolicy), year)))
        : snapshot.HealthOf();
}
