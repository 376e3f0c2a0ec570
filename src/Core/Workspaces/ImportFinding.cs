namespace Onboarding.Core.Workspaces;

/// <summary>What becomes of a checked box that is imported.</summary>
public enum ImportFinding
{
    /// <summary>Its goal is recorded as done.</summary>
    New,

    /// <summary>Its goal is done already, by itself or by its steps.</summary>
    DoneAlready,

    /// <summary>Its goal was skipped this year.</summary>
    Skipped,

    /// <summary>Its goal was done and is open again: what happened since is newer than the box.</summary>
    OpenAgain,

    /// <summary>Its goal counts recordings, and there are not enough of them.</summary>
    Counted,

    /// <summary>Its goal recurs and is never done.</summary>
    Recurs,

    /// <summary>The curriculum has no such goal, under this id or title or a former one.</summary>
    NoGoal,

    /// <summary>Several goals, or several boxes, have its title, and the headings do not tell them apart.</summary>
    Ambiguous,
}
