using Onboarding.Tui.Models;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Settings;

/// <summary>What bold, underline, reverse and faint say: beside colours, and alone where there are none.</summary>
internal static class MonochromeStyles
{
    /// <summary>What a text has in every theme.</summary>
    public static TextStyle Of(Tone tone, Emphasis emphasis)
    {
        var style = TextStyle.None;
        if (emphasis.HasFlag(Emphasis.Bold) || tone == Tone.Heading) style |= TextStyle.Bold;
        if (emphasis.HasFlag(Emphasis.Italic)) style |= TextStyle.Italic;
        if (emphasis.HasFlag(Emphasis.Underline)) style |= TextStyle.Underline;
        if (emphasis.HasFlag(Emphasis.Strikethrough)) style |= TextStyle.Strikethrough;
        return style;
    }

    /// <summary>What it has besides where there are no colours.</summary>
    public static TextStyle Of(Surface surface, Tone tone, RowState state) => (surface, tone, state) switch
    {
        (_, _, RowState.Focused) => TextStyle.Reverse,
        (_, _, RowState.Selected) => TextStyle.Underline,
        (Surface.StatusLine or Surface.Badge or Surface.Toast, _, _) => TextStyle.Reverse,
        (Surface.TitleBar or Surface.Input, Tone.Dim or Tone.Faint, _) => TextStyle.Underline | TextStyle.Faint,
        (Surface.TitleBar or Surface.Input, _, _) => TextStyle.Underline,
        (Surface.ActiveTab, _, _) => TextStyle.Bold | TextStyle.Underline,
        (_, Tone.Key, _) => TextStyle.Reverse,
        (_, Tone.Strong or Tone.Error or Tone.Blocked or Tone.Warning or Tone.Waiting, _) => TextStyle.Bold,
        (_, Tone.Link, _) => TextStyle.Underline,
        (_, Tone.Dim or Tone.Faint or Tone.Rule, _) => TextStyle.Faint,
        _ => TextStyle.None,
    };
}
