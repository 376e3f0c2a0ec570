using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Reviews;

/// <summary>What an edit of the curriculum does to the goals, and to everybody's progress. Immutable.</summary>
/// <param name="Curriculum">How the two versions differ.</param>
/// <param name="Trainees">What becomes of each trainee's marks; nothing private is among them.</param>
public sealed record MigrationReport(CurriculumDiff Curriculum, ImmutableArray<TraineeMigration> Trainees)
{
    /// <summary>Adds every trainee's journal up against both versions, and compares.</summary>
    /// <param name="curriculum">How the two versions differ.</param>
    /// <param name="years">The trainees' years, against whatever curriculum.</param>
    public static MigrationReport Of(CurriculumDiff curriculum, IEnumerable<TraineeReview> years)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(years);
        return new MigrationReport(curriculum, [.. years.Select(year => TraineeMigration.Of(curriculum, year))]);
    }
}
