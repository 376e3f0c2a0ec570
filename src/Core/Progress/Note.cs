using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>A note as it stands now, its edits applied.</summary>
public sealed record Note
{
    /// <summary>The id of the event that wrote it.</summary>
    public required Guid Id { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string By { get; init; }

    /// <summary>The goal it belongs to; null for a note on the year.</summary>
    public GoalReference? Goal { get; init; }

    /// <summary>What it is for.</summary>
    public required NoteKind Kind { get; init; }

    /// <summary>Markdown.</summary>
    public required string Text { get; init; }

    /// <summary>People who are credited.</summary>
    public ImmutableArray<string> With { get; init; } = [];

    /// <summary>The note it replies to.</summary>
    public Guid? ReplyTo { get; init; }

    /// <summary>Whether it is kept in the author's own state folder.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>When it was last edited; null if never.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>For a question: whether it needs no further answer.</summary>
    public bool IsResolved { get; init; }
}
