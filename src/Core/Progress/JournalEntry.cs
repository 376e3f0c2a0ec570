namespace Onboarding.Core.Progress;

/// <summary>An event and where it stands.</summary>
/// <param name="Event">The event.</param>
/// <param name="File">The file it was read from; null for one that was recorded since.</param>
/// <param name="Line">One-based.</param>
internal readonly record struct JournalEntry(ProgressEvent Event, JournalFile? File, int Line);
