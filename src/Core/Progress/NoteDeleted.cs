namespace Onboarding.Core.Progress;

/// <summary>The author took a note back; it is no longer shown.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Note">The note's id.</param>
public sealed record NoteDeleted(EventStamp Stamp, Guid Note) : ProgressEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "note.deleted";
}
