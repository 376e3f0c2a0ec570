using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>One trainee's year on one day. Immutable; safe to read from any thread.</summary>
public abstract class TraineeReview
{
    /// <summary>The day it speaks of, in the trainee's time zone.</summary>
    public abstract DateOnly Today { get; }

    /// <summary>The week of the year, one-based; 0 before the first day.</summary>
    public abstract int Week { get; }

    /// <summary>Where every goal stands, indexed by <see cref="Goal.Index"/>.</summary>
    public abstract ImmutableArray<GoalStanding> Standings { get; }

    /// <summary>Where a goal stands.</summary>
    public GoalStanding Of(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return Standings[goal.Index];
    }

    /// <summary>The whole year. Only goals of their own count, not steps.</summary>
    public abstract Tally Total { get; }

    /// <summary>A track's.</summary>
    public abstract Tally Of(Track track);

    /// <summary>A topic's, with the topics nested in it.</summary>
    public abstract Tally Of(Topic topic);

    /// <summary>How many goals of their own were due by today: where the plan would be.</summary>
    public abstract int Expected { get; }

    /// <summary>The one next step; null when nothing is left to do.</summary>
    public abstract NextStep? Next { get; }

    /// <summary>In progress, the one touched last first.</summary>
    public abstract ImmutableArray<GoalStanding> InProgress { get; }

    /// <summary>Open and due within the next 14 days, or late; the earliest first.</summary>
    public abstract ImmutableArray<GoalStanding> DueSoon { get; }

    /// <summary>Done and waiting for sign-off, the longest first.</summary>
    public abstract ImmutableArray<GoalStanding> AwaitingSignOff { get; }

    /// <summary>Blocked, the longest first.</summary>
    public abstract ImmutableArray<GoalStanding> Blocked { get; }

    /// <summary>Questions without an answer that resolves them, the oldest first.</summary>
    public abstract ImmutableArray<Note> OpenQuestions { get; }

    /// <summary>What was recorded since Monday, the newest first.</summary>
    public abstract ImmutableArray<ProgressEvent> ThisWeek { get; }
}
