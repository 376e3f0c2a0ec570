using System.Text.Json;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Cli.Checking;

namespace Onboarding.Tui.Cli;

/// <summary>How healthy a curriculum is. What would speak of too few people is null.</summary>
internal sealed record HealthJson
{
    public required DateOnly Today { get; init; }

    public required CohortJson Cohort { get; init; }

    /// <summary>Goals of which a figure is known, in document order.</summary>
    public required GoalHealthJson[] Goals { get; init; }

    public required TrackFreshnessJson[] Tracks { get; init; }

    public required ProblemJson[] DeadLinks { get; init; }

    public static HealthJson Of(CurriculumHealth health, WorkspacePaths paths) => new()
    {
        Today = health.Today,
        Cohort = new CohortJson(health.Cohort.Size, health.Cohort.FirstYear, health.Cohort.LastYear, health.Policy.SmallestGroup, health.IsLargeEnough),
        Goals = [.. health.Goals.Select(GoalHealthJson.Of)],
        Tracks = [.. health.Tracks.Select(TrackFreshnessJson.Of)],
        DeadLinks = [.. health.DeadLinks.Select(problem => ProblemJson.Of(problem, paths.OfCurriculum(problem.Location).Path))],
    };
}

/// <summary>Whose years were looked at.</summary>
/// <param name="Trainees">How many.</param>
/// <param name="FirstYear">The calendar year in which the first began; 0 for nobody.</param>
/// <param name="LastYear">The calendar year in which the last began; 0 for nobody.</param>
/// <param name="SmallestGroup">From how many on a figure is shown.</param>
/// <param name="LargeEnough">Whether it is as large.</param>
internal sealed record CohortJson(int Trainees, int FirstYear, int LastYear, int SmallestGroup, bool LargeEnough);

/// <summary>What is known of a goal.</summary>
internal sealed record GoalHealthJson
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Track { get; init; }

    /// <summary>Working days from begun to done.</summary>
    public double? MedianDays { get; init; }

    public ShareJson? Stuck { get; init; }

    public ShareJson? Skipped { get; init; }

    /// <summary>Still open although its day has passed.</summary>
    public ShareJson? Unfinished { get; init; }

    public double? QuestionsEach { get; init; }

    /// <summary>1 to 5.</summary>
    public double? MedianConfidence { get; init; }

    public static GoalHealthJson Of(GoalHealth health) => new()
    {
        Id = health.Goal.Id.Value,
        Title = health.Goal.Title,
        Track = health.Goal.Track.Path,
        MedianDays = health.MedianDays,
        Stuck = ShareJson.Of(health.Stuck),
        Skipped = ShareJson.Of(health.Skipped),
        Unfinished = ShareJson.Of(health.Unfinished),
        QuestionsEach = health.Questions,
        MedianConfidence = health.MedianConfidence,
    };
}

/// <summary>A part of a group, as roughly as it may be told.</summary>
/// <param name="Size"><c>few</c> (two at most), <c>some</c> or <c>most</c> (all but two at most).</param>
/// <param name="Percent">Of some, rounded to tenths.</param>
internal sealed record ShareJson(string Size, int? Percent)
{
    public static ShareJson? Of(CohortShare? share) =>
        share is { } known ? new ShareJson(JsonNamingPolicy.CamelCase.ConvertName(known.Size.ToString()), known.Size == ShareSize.Some ? known.Percent : null) : null;
}

/// <summary>A file of the curriculum, and when it was reviewed.</summary>
/// <param name="Path">Relative to the curriculum.</param>
/// <param name="Title">Its title.</param>
/// <param name="Reviewed">The day; null where nobody said.</param>
/// <param name="Freshness"><c>fresh</c>, <c>stale</c> or <c>unknown</c>.</param>
internal sealed record TrackFreshnessJson(string Path, string Title, DateOnly? Reviewed, string Freshness)
{
    public static TrackFreshnessJson Of(TrackFreshness row) => new(row.Track.Path, row.Track.Title, row.Track.Reviewed, JsonNamingPolicy.CamelCase.ConvertName(row.Freshness.ToString()));
}
