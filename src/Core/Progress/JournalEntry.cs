namespace Onboarding.Core.Progress;

/// <summary>An event and where it stands.</summary>
/// <param name="Event">The event.</param>
/// <param name="File">The position of its file among those that were read; -1 for an event that was recorded since.</param>
/// <param name="Line">One-based.</param>
internal readonly record struct JournalEntry(ProgressEvent Event, int File, int Line);
