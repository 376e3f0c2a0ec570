using Onboarding.Tui.Models;
using Terminal.Gui.Drawing;
using static Terminal.Gui.Drawing.ColorName16;

namespace Onboarding.Tui.Settings;

/// <summary>
/// The themes for terminals with sixteen colours, chosen by hand: the nearest colour by arithmetic makes grey text yellow. Backgrounds are those eight
/// that every terminal has; the Linux console shows a bright background as the dark one of the pair.
/// </summary>
internal static class SixteenColors
{
    public static Palette Dark { get; } = new()
    {
        Id = "",
        Name = "",
        Kind = ThemeKind.Dark,
        Background = Surfaces(page: Black, bar: Gray, accent: Blue),
        Foreground = Tones(text: Gray, strong: White, dim: DarkGray, heading: BrightCyan, done: BrightGreen, active: BrightBlue, waiting: BrightYellow, blocked: BrightRed, note: BrightMagenta),
        Exceptions = Join(
            On(White, null, Surface.StatusLine, Surface.Badge),
            On(Black, null, Surface.TitleBar, Surface.Input),
            On(White, Gray, Surface.Overlay, Surface.Toast)),
        FocusedRow = new(Cyan),
        FocusedText = new(Black),
        SelectedRow = new(Blue),
        SelectedText = new(White),
        KeyCap = new(Blue),
        Hairline = new(DarkGray),
        Thumb = new(Gray),
        Marker = new(White),
    };

    public static Palette Light { get; } = new()
    {
        Id = "",
        Name = "",
        Kind = ThemeKind.Light,
        Background = Surfaces(page: White, bar: Gray, accent: Blue).With(Surface.Overlay, Gray).With(Surface.Toast, Gray).With(Surface.Input, White),
        Foreground = Tones(text: Black, strong: Black, dim: DarkGray, heading: Blue, done: Green, active: Blue, waiting: Magenta, blocked: Red, note: Magenta),
        Exceptions = Join(On(White, null, Surface.StatusLine, Surface.Badge), On(Black, Black, Surface.TitleBar, Surface.Overlay, Surface.Toast)),
        FocusedRow = new(Blue),
        FocusedText = new(White),
        SelectedRow = new(Cyan),
        SelectedText = new(Black),
        KeyCap = new(Cyan),
        Hairline = new(Gray),
        Thumb = new(Gray),
        Marker = new(Blue),
    };

    public static Palette HighContrast { get; } = Dark with
    {
        Kind = ThemeKind.HighContrast,
        Background = Surfaces(page: Black, bar: Black, accent: Black).With(Surface.StatusLine, White).With(Surface.Badge, White),
        Foreground = Tones(text: White, strong: White, dim: White, heading: BrightYellow, done: BrightGreen, active: BrightCyan, waiting: BrightYellow, blocked: BrightRed, note: BrightMagenta),
        Exceptions = Join(On(Black, null, Surface.StatusLine, Surface.Badge)),
        FocusedRow = new(White),
        FocusedText = new(Black),
        SelectedRow = null,
        SelectedText = null,
        KeyCap = new(Blue),
        Hairline = new(White),
        Border = new(White),
        Frame = new(White),
    };

    public static Palette HighContrastLight { get; } = Light with
    {
        Kind = ThemeKind.HighContrastLight,
        Background = Surfaces(page: White, bar: White, accent: White).With(Surface.StatusLine, Black).With(Surface.Badge, Black),
        Foreground = Tones(text: Black, strong: Black, dim: Black, heading: Blue, done: Black, active: Blue, waiting: Black, blocked: Red, note: Black),
        Exceptions = Join(On(White, null, Surface.StatusLine, Surface.Badge)),
        FocusedRow = new(Black),
        FocusedText = new(White),
        SelectedRow = null,
        SelectedText = null,
        KeyCap = new(White),
        Hairline = new(Black),
        Border = new(Black),
        Frame = new(Black),
        Thumb = new(Black),
    };

    /// <summary>The one of the four that stands for a theme.</summary>
    public static Palette For(Palette palette) => palette.Kind switch
    {
        ThemeKind.Light => Light,
        ThemeKind.HighContrast => HighContrast,
        ThemeKind.HighContrastLight => HighContrastLight,
        _ => Dark,
    } with { Id = palette.Id, Name = palette.Name };

    private static Dictionary<Surface, Color> Surfaces(ColorName16 page, ColorName16 bar, ColorName16 accent) =>
        Enum.GetValues<Surface>().ToDictionary(surface => surface, surface => new Color(surface switch
        {
            Surface.StatusLine or Surface.Badge or Surface.Overlay or Surface.Toast => accent,
            Surface.TitleBar or Surface.Input => bar,
            _ => page,
        }));

    private static Dictionary<Surface, Color> With(this Dictionary<Surface, Color> surfaces, Surface surface, ColorName16 color)
    {
        surfaces[surface] = new Color(color);
        return surfaces;
    }

    private static Dictionary<Tone, Color> Tones(
        ColorName16 text, ColorName16 strong, ColorName16 dim, ColorName16 heading, ColorName16 done, ColorName16 active, ColorName16 waiting, ColorName16 blocked, ColorName16 note) =>
        Enum.GetValues<Tone>().ToDictionary(tone => tone, tone => new Color(tone switch
        {
            Tone.Strong or Tone.Key => strong,
            Tone.Dim or Tone.Faint or Tone.Rule => dim,
            Tone.Heading => heading,
            Tone.Link or Tone.Active or Tone.Information => active,
            Tone.Code or Tone.Waiting or Tone.Warning => waiting,
            Tone.Done => done,
            Tone.Blocked or Tone.Error => blocked,
            Tone.Note => note,
            _ => text,
        }));

    /// <summary>One colour for every text on these surfaces, and perhaps another for what steps back; errors keep theirs where there are two.</summary>
    private static IEnumerable<KeyValuePair<(Surface, Tone), Color>> On(ColorName16 text, ColorName16? dim, params Surface[] surfaces) =>
        from surface in surfaces
        from tone in Enum.GetValues<Tone>()
        select new KeyValuePair<(Surface, Tone), Color>((surface, tone), new Color(tone is Tone.Dim or Tone.Faint or Tone.Rule ? dim ?? text : text));

    private static Dictionary<(Surface, Tone), Color> Join(params IEnumerable<KeyValuePair<(Surface, Tone), Color>>[] parts) => parts.SelectMany(part => part).ToDictionary();
}
