namespace Onboarding.Tui.Models;

/// <summary>Something that was said to the user.</summary>
/// <param name="Text">One line, safe to show.</param>
/// <param name="Tone">Plain text for what went well.</param>
/// <param name="At">When.</param>
internal sealed record Notification(string Text, Tone Tone, DateTimeOffset At)
{
    /// <summary>The command line that does the same; null where there is none.</summary>
    public string? Command { get; init; }

    /// <summary>What can be done about it with one key; null for nothing.</summary>
    public KeyHint? Hint { get; init; }

    public bool IsRead { get; init; }

    /// <summary>Whether it is shown also to those who don't want to be disturbed, and longer.</summary>
    public bool IsUrgent => Tone is Tone.Error;
}
