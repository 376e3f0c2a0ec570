using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>What one trainee's year says about one goal and its steps, without anything private. It never leaves the library: a figure is made of several.</summary>
internal readonly record struct GoalReading
{
    /// <summary>After how many working days without a word somebody is taken for stuck: as many as <see cref="Agenda.StuckDays"/> have in a full week.</summary>
    public const int StuckDays = Agenda.StuckDays * 5 / 7;

    /// <summary>Something is recorded for it, or its day has passed.</summary>
    public bool IsReached { get; private init; }

    /// <summary>Begun at some time, or said to be done.</summary>
    public bool IsBegun { get; private init; }

    /// <summary>Its day has passed; in a year that is over, every goal's that something was recorded for.</summary>
    public bool IsPast { get; private init; }

    /// <summary>Done, as the trainee sees it.</summary>
    public bool IsFinished { get; private init; }

    public bool IsSkipped { get; private init; }

    public bool WasStuck { get; private init; }

    /// <summary>Working days from the beginning to the last time it was done; null where either isn't known.</summary>
    public int? Days { get; private init; }

    /// <summary>How many questions the trainee asked.</summary>
    public int Questions { get; private init; }

    public int? Confidence { get; private init; }

    public static GoalReading Of(TraineeReview year, Goal goal)
    {
        var standing = year.Of(goal);
        var story = GoalStory.Of(year, goal);
        var isPast = !goal.IsOngoing && (year.IsOver ? story is not null : standing.DueOn < year.Today);
        if (story is null) return new GoalReading { IsReached = isPast, IsPast = isPast };
        var isSkipped = standing.Status == GoalStatus.Skipped;
        var isFinished = !isSkipped && (standing.IsComplete || standing.AwaitsSignOff);
        return new GoalReading
        {
            IsReached = true,
            IsPast = isPast,
            IsBegun = !goal.IsOngoing && story.IsBegun,
            IsFinished = isFinished,
            IsSkipped = isSkipped,
            WasStuck = !goal.IsOngoing && story.WasStuck(StuckDays),
            Days = goal.IsOngoing ? null : story.Days,
            Questions = story.Questions,
            Confidence = standing.Progress.Confidence,
        };
    }
}
