namespace Onboarding.Core.Reports;

/// <summary>What is told of a curriculum's health, in the order in which it is told.</summary>
public enum HealthTopic
{
    /// <summary>How long goals take.</summary>
    Days,

    /// <summary>Where people get stuck.</summary>
    Stuck,

    /// <summary>What is skipped.</summary>
    Skipped,

    /// <summary>What is never finished.</summary>
    Unfinished,

    /// <summary>What is asked about.</summary>
    Questions,

    /// <summary>What people are unsure of.</summary>
    Confidence,

    /// <summary>What nobody has reviewed for long.</summary>
    Stale,

    /// <summary>What nobody has reviewed as far as is known.</summary>
    Unreviewed,

    /// <summary>Which links lead nowhere.</summary>
    DeadLinks,
}
