namespace Onboarding.Core.Curricula;

/// <summary>What may have become of goals.</summary>
public enum GoalSuggestionKind
{
    /// <summary>One goal has other words and no id that tells.</summary>
    Reworded,

    /// <summary>One goal became several.</summary>
    Split,

    /// <summary>Several goals became one.</summary>
    Merged,
}
