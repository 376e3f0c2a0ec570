using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>Somebody wrote a note, a question, an answer.</summary>
/// <param name="Stamp">Which, when, by whom, about whom; the note's id is the event's.</param>
/// <param name="Goal">The goal it belongs to; null for a note on the year.</param>
/// <param name="NoteKind">What it is for.</param>
/// <param name="Text">Markdown.</param>
/// <param name="With">People who are credited; may be default.</param>
/// <param name="ReplyTo">The note it replies to.</param>
/// <param name="IsPrivate">Whether it is kept in the author's own state folder and never enters the repository.</param>
public sealed record NoteWritten(
    EventStamp Stamp,
    GoalReference? Goal,
    NoteKind NoteKind,
    string Text,
    ImmutableArray<string> With = default,
    Guid? ReplyTo = null,
    bool IsPrivate = false) : ProgressEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "note.written";

    /// <inheritdoc/>
    public override GoalReference? About => Goal;
}
