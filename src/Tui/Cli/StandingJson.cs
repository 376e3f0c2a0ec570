using System.Text.Json;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Cli;

/// <summary>Where a goal stands for one trainee.</summary>
internal sealed record StandingJson
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Track { get; init; }

    /// <summary><c>notStarted</c>, <c>inProgress</c>, <c>blocked</c>, <c>done</c>, <c>signedOff</c> or <c>skipped</c>.</summary>
    public required string Status { get; init; }

    public required bool Complete { get; init; }

    public required bool AwaitsSignOff { get; init; }

    public required bool Ready { get; init; }

    public required bool Late { get; init; }

    public required bool Required { get; init; }

    /// <summary>A date, <c>2026-03-27</c>.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The day for which the curriculum plans it; <see cref="DueOn"/> is another where the trainee is away or works part time.</summary>
    public DateOnly? PlannedFor { get; init; }

    /// <summary>How many working days the trainee had since it was due.</summary>
    public required int WorkingDaysLate { get; init; }

    public DateTimeOffset? Since { get; init; }

    public int? Count { get; init; }

    public required int Logged { get; init; }

    public int? Confidence { get; init; }

    public string? Evidence { get; init; }

    public string? Reason { get; init; }

    public string? ReturnedReason { get; init; }

    /// <summary>The status as JSON names it.</summary>
    public static string StatusOf(GoalStanding standing) => NameOf(standing.Status);

    public static string NameOf(GoalStatus status) => JsonNamingPolicy.CamelCase.ConvertName(status.ToString());

    public static StandingJson Of(GoalStanding standing) => new()
    {
        Id = standing.Goal.Id.Value,
        Title = standing.Goal.Title,
        Track = standing.Goal.Track.Title,
        Status = StatusOf(standing),
        Complete = standing.IsComplete,
        AwaitsSignOff = standing.AwaitsSignOff,
        Ready = standing.IsReady,
        Late = standing.IsLate,
        Required = standing.IsRequired,
        DueOn = standing.DueOn,
        PlannedFor = standing.PlannedFor,
        WorkingDaysLate = standing.WorkingDaysLate,
        Since = standing.Progress.Since,
        Count = standing.Goal.Count,
        Logged = standing.Progress.Log.Length,
        Confidence = standing.Progress.Confidence,
        Evidence = standing.Progress.Evidence,
        Reason = standing.Progress.Reason,
        ReturnedReason = standing.Progress.ReturnedReason,
    };
}
