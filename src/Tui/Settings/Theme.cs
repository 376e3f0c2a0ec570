using Onboarding.Tui.Models;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Onboarding.Tui.Settings;

/// <summary>What each tone looks like on each surface: one table, made once.</summary>
internal sealed class Theme
{
    private const int Emphases = 16;
    private static readonly int Tones = Enum.GetValues<Tone>().Length;
    private static readonly int States = Enum.GetValues<RowState>().Length;

    private readonly Palette _palette;
    private readonly ColorDepth _depth;
    private readonly Attribute?[] _table = new Attribute?[Enum.GetValues<Surface>().Length * States * Tones * Emphases];

    private Theme(Palette palette, ColorDepth depth)
    {
        _palette = palette;
        _depth = depth;
    }

    public ColorDepth Depth => _depth;

    public string Id => _palette.Id;

    public string Name => _palette.Name;

    public bool IsDark => _palette.Id == Palettes.DarkPlus.Id;

    /// <summary>The theme of this name as far as the terminal can show it; Dark+ for a name that is unknown.</summary>
    public static Theme Of(string? id, ColorDepth depth) => new((id == Palettes.LightPlus.Id, depth) switch
    {
        (false, ColorDepth.Sixteen) => SixteenColors.Dark,
        (true, ColorDepth.Sixteen) => SixteenColors.Light,
        (true, _) => Palettes.LightPlus,
        _ => Palettes.DarkPlus,
    }, depth);

    /// <summary>The other of the pair.</summary>
    public Theme Toggled() => Of(IsDark ? Palettes.LightPlus.Id : Palettes.DarkPlus.Id, _depth);

    public Attribute For(Surface surface, Tone tone, Emphasis emphasis = Emphasis.None, RowState state = RowState.Plain)
    {
        ref var known = ref _table[(((((int)surface * States) + (int)state) * Tones) + (int)tone) * Emphases + (int)emphasis];
        return known ??= Make(surface, tone, emphasis, state);
    }

    /// <summary>The thin line at the border of a pane.</summary>
    public Attribute Hairline(Surface surface) => _depth == ColorDepth.Monochrome
        ? new Attribute(Color.None, Color.None, TextStyle.Faint)
        : new Attribute(_palette.Hairline, _palette.Background[surface]);

    /// <summary>The part of a scroll bar that shows where one is.</summary>
    public Attribute Thumb(Surface surface, RowState state) => _depth == ColorDepth.Monochrome
        ? new Attribute(Color.None, Color.None)
        : new Attribute(_palette.Thumb, For(surface, Tone.Text, Emphasis.None, state).Background);

    private Attribute Make(Surface surface, Tone tone, Emphasis emphasis, RowState state)
    {
        var style = StyleOf(tone, emphasis);
        if (_depth == ColorDepth.Monochrome) return new Attribute(Color.None, Color.None, style | Monochrome(surface, tone, state));
        var background = state switch
        {
            RowState.Focused => _palette.FocusedRow,
            RowState.Selected => _palette.SelectedRow,
            _ when tone == Tone.Key && surface is not Surface.StatusLine => _palette.KeyCap,
            _ => _palette.Background[surface],
        };
        var foreground = _palette.Exceptions.TryGetValue((surface, tone), out var exception) ? exception : _palette.Foreground[tone];
        // A grey that steps back on the surface would drown on the selection.
        if (state == RowState.Focused && tone is Tone.Faint or Tone.Dim && _depth == ColorDepth.TrueColor) foreground = _palette.Foreground[tone == Tone.Faint ? Tone.Dim : Tone.Text];
        if (state == RowState.Focused && _depth == ColorDepth.Sixteen && IsDark) foreground = new Color(ColorName16.White);
        return new Attribute(foreground, background, style);
    }

    private static TextStyle StyleOf(Tone tone, Emphasis emphasis)
    {
        var style = TextStyle.None;
        if (emphasis.HasFlag(Emphasis.Bold) || tone == Tone.Heading) style |= TextStyle.Bold;
        if (emphasis.HasFlag(Emphasis.Italic)) style |= TextStyle.Italic;
        if (emphasis.HasFlag(Emphasis.Underline)) style |= TextStyle.Underline;
        if (emphasis.HasFlag(Emphasis.Strikethrough)) style |= TextStyle.Strikethrough;
        return style;
    }

    private static TextStyle Monochrome(Surface surface, Tone tone, RowState state) => (surface, tone, state) switch
    {
        (_, _, RowState.Focused) => TextStyle.Reverse,
        (_, _, RowState.Selected) => TextStyle.Underline,
        (Surface.StatusLine or Surface.TitleBar or Surface.Badge, _, _) => TextStyle.Reverse,
        (Surface.ActiveTab, _, _) => TextStyle.Bold | TextStyle.Underline,
        (_, Tone.Key, _) => TextStyle.Reverse,
        (_, Tone.Strong or Tone.Error or Tone.Blocked or Tone.Warning or Tone.Waiting, _) => TextStyle.Bold,
        (_, Tone.Link, _) => TextStyle.Underline,
        (_, Tone.Dim or Tone.Faint, _) => TextStyle.Faint,
        _ => TextStyle.None,
    };
}
