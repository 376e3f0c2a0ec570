namespace Onboarding.Core.Progress;

/// <summary>Where a goal stands for one trainee.</summary>
public enum GoalStatus
{
    /// <summary>Nothing recorded.</summary>
    NotStarted,

    /// <summary>Begun and not finished.</summary>
    InProgress,

    /// <summary>Waiting for something outside.</summary>
    Blocked,

    /// <summary>Reached, as the trainee sees it.</summary>
    Done,

    /// <summary>Reached and confirmed by a mentor.</summary>
    SignedOff,

    /// <summary>Left out of this year.</summary>
    Skipped,
}
