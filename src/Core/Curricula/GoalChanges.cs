namespace Onboarding.Core.Curricula;

/// <summary>What became of a goal between two versions of a curriculum; several may hold at once.</summary>
[Flags]
public enum GoalChanges
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No goal before is this one.</summary>
    Added = 1,

    /// <summary>No goal after is this one: what is recorded for it detaches.</summary>
    Removed = 2,

    /// <summary>It is known by another id, and the curriculum says so (<c>was:</c>, or an id for a goal that had none).</summary>
    Renamed = 4,

    /// <summary>Another goal is the same one now.</summary>
    Merged = 8,

    /// <summary>It stands in another file, under another heading or under another goal.</summary>
    Moved = 16,

    /// <summary>Its title or description says something else.</summary>
    Reworded = 32,

    /// <summary>It asks for something else: see <see cref="GoalChange.Requirements"/>.</summary>
    Required = 64,
}
