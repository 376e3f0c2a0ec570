using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <summary>All that a screen or a verb shows, at one moment. Immutable; safe to read from any thread.</summary>
public sealed record WorkspaceSnapshot
{
    /// <summary>Where things are.</summary>
    public required WorkspacePaths Paths { get; init; }

    /// <summary>The goals.</summary>
    public required Curriculum Curriculum { get; init; }

    /// <summary>The people.</summary>
    public required Roster Roster { get; init; }

    /// <summary>Whose year is shown.</summary>
    public required Person Trainee { get; init; }

    /// <summary>Who records: the trainee, or a mentor.</summary>
    public required Person Actor { get; init; }

    /// <summary>What is recorded for the trainee.</summary>
    public required TraineeProgress Progress { get; init; }

    /// <summary>What that means for each goal today.</summary>
    public required TraineeReview Review { get; init; }

    /// <summary>The year that is shown.</summary>
    public TraineeYear Year => new(Trainee, Progress, Review);

    /// <summary>Every trainee's year; null until somebody asked for it (see <see cref="Workspace.FollowTeam"/>).</summary>
    public Team? Team { get; init; }

    /// <summary>Everything wrong in curriculum, journal and onboarding.json, and what the front end reported; the worst first, then by location.</summary>
    public required ImmutableArray<Diagnostic> Problems { get; init; }

    /// <summary>How the curriculum was read; so is every edit of it.</summary>
    public CurriculumOptions CurriculumOptions { get; init; } = CurriculumOptions.Default;

    /// <summary>What the team decided about the health of its curriculum.</summary>
    public HealthPolicy HealthPolicy { get; init; } = HealthPolicy.Default;

    /// <summary>Whether the roster does not know the trainee yet: the first run.</summary>
    public required bool IsFirstRun { get; init; }

    /// <summary>What a recording about the year would move in the plan.</summary>
    /// <param name="happened">Makes it.</param>
    public Replan ReplanOf(Func<EventStamp, YearEvent> happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Replan.Of(Review, happened(new EventStamp(Guid.NewGuid(), Progress.NewestAt, Actor.Id, Trainee.Id)));
    }

    /// <summary>How healthy the curriculum is.</summary>
    /// <param name="cohort">Whose years count, one of <see cref="Team"/>'s; null for everybody's, and nobody's while there is no team.</param>
    public CurriculumHealth HealthOf(Cohort? cohort = null) => CurriculumHealth.Of(Curriculum, cohort ?? Team?.Everybody ?? Cohort.None, HealthPolicy, Review.Today);

    /// <summary>How far the trainee is with a gate.</summary>
    public Readiness ReadinessFor(Gate gate) => Readiness.Of(gate, Review, Roster);

    /// <summary>The same without anything private: for a screen that others look at.</summary>
    public WorkspaceSnapshot Shared()
    {
        var shared = Progress.Shared();
        return ReferenceEquals(shared, Progress) ? this : this with { Progress = shared, Review = Review.After(shared) };
    }
}
