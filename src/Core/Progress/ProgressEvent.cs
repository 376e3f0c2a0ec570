using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>One fact that somebody recorded, in the past tense. Immutable; never changed or removed once it is on disk.</summary>
public abstract record ProgressEvent(EventStamp Stamp)
{
    /// <summary>The kind as it is written in the journal, for example <c>goal.done</c>; never renamed.</summary>
    public abstract string Kind { get; }

    /// <summary>The goal it is about, as it was then; null for an event about the year.</summary>
    public virtual GoalReference? About => null;

    /// <summary>What one act recorded and one undo takes back: all events of one value; null for an event that stands alone.</summary>
    public virtual Guid? Batch => null;
}

/// <summary>A fact about one goal.</summary>
public abstract record GoalEvent(EventStamp Stamp, GoalReference Goal) : ProgressEvent(Stamp)
{
    /// <inheritdoc/>
    public override GoalReference? About => Goal;
}
