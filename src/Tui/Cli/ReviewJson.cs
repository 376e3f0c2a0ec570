using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>A trainee's year at a glance.</summary>
internal sealed record ReviewJson
{
    public required string Trainee { get; init; }

    public required string Name { get; init; }

    /// <summary>One-based; 0 before the first day.</summary>
    public required int Week { get; init; }

    public required int Complete { get; init; }

    public required int Required { get; init; }

    /// <summary>How many were due by today.</summary>
    public required int Expected { get; init; }

    public DateOnly? LastActivity { get; init; }

    public DateOnly? LastOneOnOne { get; init; }

    /// <summary>Since when something waits: a sign-off, a question, what is blocked; null where nothing does.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    public required StandingJson[] AwaitingSignOff { get; init; }

    public required NoteJson[] OpenQuestions { get; init; }

    public required StandingJson[] Blocked { get; init; }

    public static ReviewJson Of(TraineeYear year, YearGlance glance) => new()
    {
        Trainee = year.Trainee.Id,
        Name = year.Trainee.Name,
        Week = glance.Review.Week,
        Complete = glance.Review.Total.Complete,
        Required = glance.Review.Total.Required,
        Expected = glance.Review.Expected,
        LastActivity = glance.LastActivity,
        LastOneOnOne = glance.LastOneOnOne,
        WaitingSince = glance.WaitingSince,
        AwaitingSignOff = [.. glance.AwaitingSignOff.Select(StandingJson.Of)],
        OpenQuestions = [.. glance.OpenQuestions.Select(NoteJson.Of)],
        Blocked = [.. glance.Blocked.Select(StandingJson.Of)],
    };
}
