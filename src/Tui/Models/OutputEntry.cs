namespace Onboarding.Tui.Models;

/// <summary>Something that the program did.</summary>
/// <param name="Number">Counts up; tells it from all others.</param>
/// <param name="At">When.</param>
/// <param name="Text">One line.</param>
/// <param name="Tone">An error's, a warning's, or plain text.</param>
/// <param name="Command">The command line that does the same; null where there is none.</param>
internal sealed record OutputEntry(long Number, DateTimeOffset At, string Text, Tone Tone, string? Command);
