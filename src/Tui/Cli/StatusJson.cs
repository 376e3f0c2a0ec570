using System.Collections.Immutable;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>How a year stands on one day.</summary>
internal sealed record StatusJson
{
    public required string Trainee { get; init; }

    public required string Name { get; init; }

    public required string ActingAs { get; init; }

    public required DateOnly Today { get; init; }

    public required DateOnly Start { get; init; }

    /// <summary>One-based; 0 before the first day.</summary>
    public required int Week { get; init; }

    public required int Complete { get; init; }

    public required int Required { get; init; }

    public required int Percent { get; init; }

    /// <summary>How many were due by today.</summary>
    public required int Expected { get; init; }

    /// <summary>On which days of the week the trainee works now: <c>mon tue wed thu fri</c>.</summary>
    public required string WorkDays { get; init; }

    /// <summary>The last day of the time away that is now; null where the trainee is at work.</summary>
    public DateOnly? AwayUntil { get; init; }

    /// <summary>The first working day after it.</summary>
    public DateOnly? BackOn { get; init; }

    public required NextJson Next { get; init; }

    public required StandingJson[] InProgress { get; init; }

    public required StandingJson[] AwaitingSignOff { get; init; }

    public required StandingJson[] Blocked { get; init; }

    public required StandingJson[] DueSoon { get; init; }

    public required NoteJson[] OpenQuestions { get; init; }

    public required int Problems { get; init; }

    public static StatusJson Of(WorkspaceSnapshot snapshot)
    {
        var review = snapshot.Review;
        var away = review.Calendar.IsAway(review.Today) ? review.Calendar.NextAway(review.Today) : null;
        return new StatusJson
        {
            Trainee = snapshot.Trainee.Id,
            Name = snapshot.Trainee.Name,
            ActingAs = snapshot.Actor.Id,
            Today = review.Today,
            Start = review.Start,
            Week = review.Week,
            Complete = review.Total.Complete,
            Required = review.Total.Required,
            Percent = review.Total.Percent,
            Expected = review.Expected,
            WorkDays = review.Calendar.WeekOn(review.Today).ToString(),
            AwayUntil = away?.Until,
            BackOn = away?.BackOn,
            Next = NextJson.Of(snapshot),
            InProgress = All(review.InProgress),
            AwaitingSignOff = All(review.AwaitingSignOff),
            Blocked = All(review.Blocked),
            DueSoon = All(review.DueSoon),
            OpenQuestions = [.. review.OpenQuestions.Select(NoteJson.Of)],
            Problems = snapshot.Problems.Length,
        };
    }

    private static StandingJson[] All(ImmutableArray<GoalStanding> standings) => [.. standings.Select(StandingJson.Of)];
}
