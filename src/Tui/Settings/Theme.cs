using Onboarding.Tui.Models;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Onboarding.Tui.Settings;

/// <summary>What each tone looks like on each surface: one table, made once. Whatever a theme's file says, each text can be read.</summary>
internal sealed class Theme
{
    private const int Emphases = 16;
    private static readonly int Tones = Enum.GetValues<Tone>().Length;
    private static readonly int States = Enum.GetValues<RowState>().Length;

    private readonly Palette _palette;
    private readonly Attribute?[] _table = new Attribute?[Enum.GetValues<Surface>().Length * States * Tones * Emphases];

    /// <param name="palette">The colours.</param>
    /// <param name="depth">How many the terminal shows.</param>
    public Theme(Palette palette, ColorDepth depth)
    {
        _palette = depth == ColorDepth.Sixteen ? SixteenColors.For(palette) : palette;
        Depth = depth;
    }

    /// <summary>A theme without colours, for what isn't dressed yet.</summary>
    public static Theme Plain { get; } = new(SixteenColors.Dark, ColorDepth.Monochrome);

    public ColorDepth Depth { get; }

    public Palette Palette => _palette;

    public string Id => _palette.Id;

    public string Name => _palette.Name;

    /// <summary>Whether lines tell panes apart, because backgrounds don't.</summary>
    public bool HasBorders => Depth == ColorDepth.Monochrome || _palette.Border is not null;

    /// <summary>Whether a line goes round what lies on top.</summary>
    public bool HasFrames => Depth == ColorDepth.Monochrome || _palette.Frame is not null;

    /// <summary>Whether the backgrounds of two surfaces differ.</summary>
    public bool TellsApart(Surface one, Surface other) => For(one, Tone.Text).Background != For(other, Tone.Text).Background;

    public Attribute For(Surface surface, Tone tone, Emphasis emphasis = Emphasis.None, RowState state = RowState.Plain)
    {
        ref var known = ref _table[(((((int)surface * States) + (int)state) * Tones) + (int)tone) * Emphases + (int)emphasis];
        return known ??= Make(surface, tone, emphasis, state);
    }

    /// <summary>The thin line at the border of a pane.</summary>
    public Attribute Hairline(Surface surface) => Line(surface, _palette.Hairline);

    /// <summary>The line that tells a pane from its neighbours where backgrounds don't.</summary>
    public Attribute Border(Surface surface) => Line(surface, (surface == Surface.Overlay ? _palette.Frame : _palette.Border) ?? _palette.Hairline);

    /// <summary>The mark at the edge of what is active.</summary>
    public Attribute Marker(Surface surface) => Line(surface, _palette.Marker);

    /// <summary>The part of a scroll bar that shows where one is: a coloured cell, which has no gaps in any font.</summary>
    public Attribute Thumb(Surface surface, RowState state)
    {
        if (Depth == ColorDepth.Monochrome) return new Attribute(Color.None, Color.None, TextStyle.Reverse);
        var row = For(surface, Tone.Text, Emphasis.None, state).Background;
        return new Attribute(row, Shown(_palette.Thumb.Over(row), row));
    }

    /// <summary>How well a tone has to be read: only what is no text to be read, such as the hint of an empty field, may be fainter than 4.5.</summary>
    public double LeastContrast(Tone tone) => (_palette.IsHighContrast, tone) switch
    {
        (true, Tone.Rule) => 3,
        (true, _) => 7,
        (_, Tone.Rule) => 1.3,
        (_, Tone.Faint) => 3,
        _ => 4.5,
    };

    private Attribute Line(Surface surface, Color color)
    {
        if (Depth == ColorDepth.Monochrome) return new Attribute(Color.None, Color.None, TextStyle.Faint);
        var below = Ground(surface);
        return new Attribute(Shown(color.Over(below)), below);
    }

    private Attribute Make(Surface surface, Tone tone, Emphasis emphasis, RowState state)
    {
        var style = MonochromeStyles.Of(tone, emphasis);
        if (Depth == ColorDepth.Monochrome) return new Attribute(Color.None, Color.None, style | MonochromeStyles.Of(surface, tone, state));
        if (IsUnderlined(surface, state)) style |= TextStyle.Underline;
        var background = Background(surface, tone, state);
        return new Attribute(Legible(Foreground(surface, tone, state).Over(background), background, LeastContrast(tone)), background, style);
    }

    private bool IsUnderlined(Surface surface, RowState state) =>
        (state == RowState.Selected && _palette.SelectedRow is null) || (surface is Surface.ActiveTab or Surface.TitleBar && _palette.IsHighContrast);

    private Color Background(Surface surface, Tone tone, RowState state)
    {
        var plain = Ground(surface);
        var selected = _palette.SelectedRow is { } row ? Shown(row.Over(plain), plain) : plain;
        return state switch
        {
            RowState.Focused => Shown(_palette.FocusedRow.Over(plain), plain, selected),
            RowState.Selected => selected,
            _ when tone == Tone.Key && surface != Surface.StatusLine => Shown(_palette.KeyCap.Over(plain)),
            _ => plain,
        };
    }

    /// <summary>Rounded, too, what differs from the page differs from it, and the theme's own text can be read on it.</summary>
    private Color Ground(Surface surface)
    {
        var (page, color) = (_palette.Background[Surface.Editor], _palette.Background[surface]);
        if (color == page) return Shown(page);
        var shown = Shown(color, Shown(page));
        if (shown == color) return color;
        var (text, least) = (ForegroundOn(surface, Tone.Text), LeastContrast(Tone.Text));
        return Shade.Contrast(text, color) >= least && Shade.Contrast(text, shown) < least ? XtermColors.NearestLegible(color, text, least) : shown;
    }

    private Color Foreground(Surface surface, Tone tone, RowState state)
    {
        // Nobody knows what sixteen colours look like on each other: one of them for everything is sure to be read.
        var onRow = state switch
        {
            RowState.Focused => _palette.FocusedText,
            RowState.Selected => _palette.SelectedText,
            _ => null,
        };
        if (onRow is { } text && (tone == Tone.Text || Depth == ColorDepth.Sixteen)) return text;
        return ForegroundOn(surface, tone);
    }

    private Color ForegroundOn(Surface surface, Tone tone) => _palette.Exceptions.TryGetValue((surface, tone), out var exception) ? exception : _palette.Foreground[tone];

    private Color Shown(Color color, params ReadOnlySpan<Color> except) => Depth == ColorDepth.TwoHundredFiftySix ? XtermColors.Nearest(color, except) : color;

    private Color Legible(Color text, Color background, double contrast) => Depth switch
    {
        ColorDepth.TrueColor => text.LegibleOn(background, contrast),
        ColorDepth.TwoHundredFiftySix => XtermColors.NearestLegible(text, background, contrast),
        _ => text,
    };
}
