namespace Onboarding.Core.Progress;

/// <summary>The author gave a note a new text.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Note">The note's id.</param>
/// <param name="Text">The whole new text, Markdown.</param>
public sealed record NoteEdited(EventStamp Stamp, Guid Note, string Text) : ProgressEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "note.edited";
}
