namespace Onboarding.Tui.Models;

/// <summary>What a piece of text means; the theme alone decides how that looks.</summary>
internal enum Tone
{
    Text,
    Strong,
    Dim,
    Faint,

    /// <summary>Lines, and the empty part of bars and calendars: never a text.</summary>
    Rule,
    Heading,
    Link,
    Code,
    Key,
    Done,
    Active,
    Waiting,
    Blocked,
    Note,
    Error,
    Warning,
    Information,
}
