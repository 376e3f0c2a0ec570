namespace Onboarding.Core.Reviews;

/// <summary>Why something is on the agenda of a one-on-one, in the order in which it is talked about.</summary>
public enum AgendaTopic
{
    /// <summary>Something that went well since the last one-on-one: to be said aloud.</summary>
    Win,

    /// <summary>A goal that was done or moved since the last one-on-one.</summary>
    Moved,

    /// <summary>Something that trainee or mentor put on the agenda.</summary>
    Added,

    /// <summary>An action that was agreed and is open.</summary>
    Action,

    /// <summary>A goal that waits for a sign-off, the longest first.</summary>
    SignOff,

    /// <summary>A question that is open, the oldest first.</summary>
    Question,

    /// <summary>A goal that is blocked, or begun and untouched for long.</summary>
    Stuck,

    /// <summary>A goal in which trainee and mentor are confident to a different degree.</summary>
    Confidence,

    /// <summary>A goal whose day has passed, or that is due before the next one-on-one.</summary>
    Due,
}
