namespace Onboarding.Tui.Models;

/// <summary>How a piece of text is stressed, on top of its tone.</summary>
[Flags]
internal enum Emphasis
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Underline = 4,
    Strikethrough = 8,
}
