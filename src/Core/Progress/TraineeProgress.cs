using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>What the journal adds up to for one trainee. Immutable; safe to read from any thread.</summary>
public abstract class TraineeProgress
{
    /// <summary>Whose year it is.</summary>
    public abstract string Trainee { get; }

    /// <summary>What is recorded for a goal; an empty progress where nothing is.</summary>
    public abstract GoalProgress Of(GoalId goal);

    /// <summary>The goals that something is recorded for, in no order, also those that the curriculum no longer has.</summary>
    public abstract IEnumerable<GoalProgress> Goals { get; }

    /// <summary>Every note and question, in order, without deleted ones; also those on no goal.</summary>
    public abstract ImmutableArray<Note> Notes { get; }

    /// <summary>Every event that counts, in order (time, then id), without retracted ones.</summary>
    public abstract ImmutableArray<ProgressEvent> Events { get; }

    /// <summary>The state after one more event that is later than all so far.</summary>
    public abstract TraineeProgress With(ProgressEvent happened);
}
