using Onboarding.Tui.Models;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Settings;

/// <summary>The themes for terminals with sixteen colours, chosen by hand: the nearest colour by arithmetic makes grey text yellow.</summary>
internal static class SixteenColors
{
    public static Palette Dark { get; } = new()
    {
        Id = Palettes.DarkPlus.Id,
        Name = Palettes.DarkPlus.Name,
        Background = Surfaces(ColorName16.Black, ColorName16.DarkGray, ColorName16.Blue),
        Foreground = Tones(ColorName16.Gray, ColorName16.White, ColorName16.DarkGray, ColorName16.BrightCyan, ColorName16.BrightGreen, ColorName16.BrightBlue, ColorName16.BrightYellow, ColorName16.BrightRed, ColorName16.BrightMagenta),
        Exceptions = WhiteOnColour(ColorName16.White),
        FocusedRow = new(ColorName16.Blue),
        SelectedRow = new(ColorName16.DarkGray),
        KeyCap = new(ColorName16.DarkGray),
        Hairline = new(ColorName16.DarkGray),
        Thumb = new(ColorName16.DarkGray),
    };

    public static Palette Light { get; } = new()
    {
        Id = Palettes.LightPlus.Id,
        Name = Palettes.LightPlus.Name,
        Background = Surfaces(ColorName16.White, ColorName16.Gray, ColorName16.Blue),
        Foreground = Tones(ColorName16.Black, ColorName16.Black, ColorName16.DarkGray, ColorName16.Blue, ColorName16.Green, ColorName16.Blue, ColorName16.Yellow, ColorName16.Red, ColorName16.Magenta),
        Exceptions = WhiteOnColour(ColorName16.White),
        FocusedRow = new(ColorName16.BrightCyan),
        SelectedRow = new(ColorName16.Gray),
        KeyCap = new(ColorName16.Gray),
        Hairline = new(ColorName16.Gray),
        Thumb = new(ColorName16.Gray),
    };

    private static Dictionary<Surface, Color> Surfaces(ColorName16 page, ColorName16 bar, ColorName16 accent) =>
        Enum.GetValues<Surface>().ToDictionary(surface => surface, surface => new Color(surface switch
        {
            Surface.StatusLine or Surface.Badge => accent,
            Surface.TitleBar or Surface.Input => bar,
            _ => page,
        }));

    private static Dictionary<Tone, Color> Tones(
        ColorName16 text, ColorName16 strong, ColorName16 dim, ColorName16 heading, ColorName16 done, ColorName16 active, ColorName16 waiting, ColorName16 blocked, ColorName16 note) =>
        Enum.GetValues<Tone>().ToDictionary(tone => tone, tone => new Color(tone switch
        {
            Tone.Strong or Tone.Key => strong,
            Tone.Dim or Tone.Faint => dim,
            Tone.Heading => heading,
            Tone.Link or Tone.Active or Tone.Information => active,
            Tone.Code or Tone.Waiting or Tone.Warning => waiting,
            Tone.Done => done,
            Tone.Blocked or Tone.Error => blocked,
            Tone.Note => note,
            _ => text,
        }));

    private static Dictionary<(Surface, Tone), Color> WhiteOnColour(ColorName16 white)
    {
        var exceptions = new Dictionary<(Surface, Tone), Color>();
        foreach (var surface in new[] { Surface.StatusLine, Surface.Badge, Surface.TitleBar, Surface.Input })
        {
            foreach (var tone in Enum.GetValues<Tone>()) exceptions[(surface, tone)] = new Color(white);
        }
        return exceptions;
    }
}
