using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>What a goal's record means, given what the curriculum asks for and what day it is.</summary>
public sealed record GoalStanding
{
    /// <summary>The goal.</summary>
    public required Goal Goal { get; init; }

    /// <summary>What is recorded for it.</summary>
    public required GoalProgress Progress { get; init; }

    /// <summary>
    /// Where it stands: as recorded, or as its steps or recordings make it (a parent is done when its required steps are, a counted goal when it was logged
    /// often enough).
    /// </summary>
    public required GoalStatus Status { get; init; }

    /// <summary>Done, and signed off where that is asked for; or skipped.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Done, and waiting for a mentor's sign-off.</summary>
    public required bool AwaitsSignOff { get; init; }

    /// <summary>Whether everything it needs is complete, or done and waiting for sign-off.</summary>
    public bool IsReady { get; internal set; }

    /// <summary>The day for which the curriculum plans it, before absences and part time move it; null without a due date.</summary>
    public required DateOnly? PlannedFor { get; init; }

    /// <summary>The last day that is not late; null without a due date. For a cadence, the day it is due again.</summary>
    public required DateOnly? DueOn { get; init; }

    /// <summary>How many working days the trainee has had since its day; 0 where it is complete, or done and waiting for sign-off. Nobody gets later while away.</summary>
    public required int WorkingDaysLate { get; init; }

    /// <summary>Whether its day has passed by at least one working day, and it is not complete (nor done and waiting for sign-off).</summary>
    public bool IsLate => WorkingDaysLate > 0;

    /// <summary>Whether an absence or part time moved its day.</summary>
    public bool IsMoved => DueOn != PlannedFor;

    /// <summary>Whether it counts in the required progress: not optional, not ongoing, not skipped.</summary>
    public required bool IsRequired { get; init; }
}
