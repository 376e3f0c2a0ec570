using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>What the events about one goal add up to for one trainee. Immutable.</summary>
/// <remarks>It knows the journal only: whether four recordings are enough is the curriculum's to say (see Reviews).</remarks>
public sealed record GoalProgress
{
    /// <summary>The goal, by its present id.</summary>
    public required GoalId Goal { get; init; }

    /// <summary>What was said last: started, blocked, done … A goal that was only logged or noted counts as in progress once logged.</summary>
    public GoalStatus Status { get; init; }

    /// <summary>When the status became what it is; null if nothing was recorded.</summary>
    public DateTimeOffset? Since => StatusEvent?.Stamp.At;

    /// <summary>Who made the status what it is.</summary>
    public string? StatusBy => StatusEvent?.Stamp.By;

    /// <summary>When it was first begun.</summary>
    public DateTimeOffset? StartedAt => FirstEvent?.Stamp.At;

    /// <summary>Why it is blocked or skipped; null otherwise.</summary>
    public string? Reason => StatusEvent switch
    {
        GoalBlocked blocked => blocked.Reason,
        GoalSkipped skipped => skipped.Reason,
        _ => null,
    };

    /// <summary>What the mentor wrote when giving the goal back; null unless it was returned and not done again since.</summary>
    public string? ReturnedReason { get; init; }

    /// <summary>The address given with the last done.</summary>
    public string? Evidence { get; init; }

    /// <summary>What a mentor can look at: the address given with the last done, else the newest note of evidence that is not private; null where there is none.</summary>
    public string? SharedEvidence => !string.IsNullOrWhiteSpace(Evidence) ? Evidence : Notes.LastOrDefault(note => note is { Kind: NoteKind.Evidence, IsPrivate: false })?.Text;

    /// <summary>The trainee's own confidence, 1 to 5.</summary>
    public int? Confidence { get; init; }

    /// <summary>The mentor's, 1 to 5.</summary>
    public int? MentorConfidence { get; init; }

    /// <summary>The recordings of a counted or recurring goal, in order.</summary>
    public ImmutableArray<GoalLogged> Log { get; init; } = [];

    /// <summary>The notes on the goal, in order, without deleted ones.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Every event about the goal, in order, without retracted ones.</summary>
    public ImmutableArray<ProgressEvent> Events { get; init; } = [];

    /// <summary>What is recorded about the year; empty but in the progress that stands for it.</summary>
    internal YearRecord Year { get; init; } = YearRecord.Empty;

    /// <summary>The event that made the status what it is; null if nothing was recorded.</summary>
    internal ProgressEvent? StatusEvent { get; init; }

    /// <summary>The event that began it; null if none did.</summary>
    internal ProgressEvent? FirstEvent { get; init; }
}
