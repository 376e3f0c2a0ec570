namespace Onboarding.Core.Progress;

/// <summary>Its author took an event back: the fold goes on as if it had not been recorded. This is what undo writes.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Event">The event that no longer counts.</param>
public sealed record EventRetracted(EventStamp Stamp, Guid Event) : ProgressEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "event.retracted";
}
