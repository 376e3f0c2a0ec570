using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>A note as it stands now: as it was written, with what became of it since.</summary>
/// <param name="Written">The event that wrote it.</param>
public sealed record Note(NoteWritten Written)
{
    /// <summary>The id of the event that wrote it.</summary>
    public Guid Id => Written.Stamp.Id;

    /// <summary>When it was written.</summary>
    public DateTimeOffset At => Written.Stamp.At;

    /// <summary>Who wrote it.</summary>
    public string By => Written.Stamp.By;

    /// <summary>The goal it belongs to; null for a note on the year.</summary>
    public GoalReference? Goal => Written.Goal;

    /// <summary>What it is for.</summary>
    public NoteKind Kind => Written.NoteKind;

    /// <summary>Markdown.</summary>
    public string Text => LastEdit?.Text ?? Written.Text;

    /// <summary>People who are credited.</summary>
    public ImmutableArray<string> With => Written.With.IsDefault ? [] : Written.With;

    /// <summary>The note it replies to.</summary>
    public Guid? ReplyTo => Written.ReplyTo;

    /// <summary>Whether it is kept in the author's own state folder.</summary>
    public bool IsPrivate => Written.IsPrivate;

    /// <summary>When it was last edited; null if never.</summary>
    public DateTimeOffset? EditedAt => LastEdit?.Stamp.At;

    /// <summary>For a question: whether it needs no further answer.</summary>
    public bool IsResolved => Resolved is not null;

    /// <summary>For a question: the event that said it needs no further answer; null while it is open.</summary>
    public QuestionResolved? Resolved { get; internal init; }

    /// <summary>For a question: the event that last put it off to a session; null if never.</summary>
    public QuestionDeferred? Deferred { get; internal init; }

    /// <summary>The edit that gave it the text it has; null if there was none.</summary>
    internal NoteEdited? LastEdit { get; init; }
}
