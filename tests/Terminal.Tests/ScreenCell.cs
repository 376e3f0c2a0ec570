using Terminal.Gui.Drawing;

namespace Onboarding.Terminal.Tests;

/// <summary>One place of a screen: a character, its colours and its style.</summary>
/// <param name="Text">A blank where nothing is written; empty in the second column of a wide character.</param>
/// <param name="Foreground"><c>null</c> for the terminal's own.</param>
/// <param name="Background"><c>null</c> for the terminal's own.</param>
internal readonly record struct ScreenCell(string Text, Color? Foreground, Color? Background, TextStyle Style)
{
    private const TextStyle Visible = TextStyle.Underline | TextStyle.Strikethrough | TextStyle.Reverse;

    /// <summary>What a person sees of it: a blank has no colour of its own, and is neither bold nor italic.</summary>
    public ScreenCell AsSeen => Text.Trim().Length > 0 || (Style & (TextStyle.Underline | TextStyle.Strikethrough)) != 0
        ? this
        : new ScreenCell(Text, (Style & TextStyle.Reverse) != 0 ? Foreground : null, Background, Style & Visible);

    public override string ToString() => $"'{Text}' {Foreground?.ToString() ?? "own"} on {Background?.ToString() ?? "own"} {Style}";
}
