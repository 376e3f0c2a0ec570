namespace Onboarding.Core.Reports;

/// <summary>What something is told about.</summary>
public enum HealthSubject
{
    /// <summary>A goal: what people did.</summary>
    Goal,

    /// <summary>A track: the text.</summary>
    Track,

    /// <summary>A problem: the text.</summary>
    Problem,
}
