namespace Onboarding.Core.Progress;

/// <summary>What a line turned out to be: an event; something that a later version wrote; or damaged.</summary>
/// <param name="Event">The event; null for the others.</param>
/// <param name="UnknownAs">What a later version wrote, in words; null for the others.</param>
/// <param name="Fault">Why it is damaged, in words; null for the others.</param>
internal readonly record struct JournalLine(ProgressEvent? Event, string? UnknownAs, string? Fault)
{
    public static JournalLine Read(ProgressEvent happened) => new(happened, null, null);

    public static JournalLine Unknown(string what) => new(null, what, null);

    public static JournalLine Damaged(string fault) => new(null, null, fault);
}
