using Onboarding.Tui.Models;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Settings;

/// <summary>The colours of a theme: one per surface, one per tone. Those that lie on others may be translucent.</summary>
internal sealed record Palette
{
    public required string Id { get; init; }

    /// <summary>The name in the list of themes.</summary>
    public required string Name { get; init; }

    public required ThemeKind Kind { get; init; }

    /// <summary>Opaque.</summary>
    public required IReadOnlyDictionary<Surface, Color> Background { get; init; }

    public required IReadOnlyDictionary<Tone, Color> Foreground { get; init; }

    /// <summary>Tones that differ on one surface, for example every text on the blue status line.</summary>
    public IReadOnlyDictionary<(Surface, Tone), Color> Exceptions { get; init; } = new Dictionary<(Surface, Tone), Color>();

    public required Color FocusedRow { get; init; }

    /// <summary>Plain text on <see cref="FocusedRow"/>; null for what it is on its surface.</summary>
    public Color? FocusedText { get; init; }

    /// <summary>Null where a line below tells the selection, and no colour.</summary>
    public Color? SelectedRow { get; init; }

    /// <summary>Plain text on <see cref="SelectedRow"/>; null for what it is on its surface.</summary>
    public Color? SelectedText { get; init; }

    /// <summary>The background of a key's name.</summary>
    public required Color KeyCap { get; init; }

    /// <summary>The thin line between panes.</summary>
    public required Color Hairline { get; init; }

    /// <summary>The line between panes side by side; null where backgrounds tell them apart.</summary>
    public Color? Border { get; init; }

    /// <summary>The line round what lies on top; null where its background tells it apart.</summary>
    public Color? Frame { get; init; }

    /// <summary>The part of a scroll bar that shows where one is.</summary>
    public required Color Thumb { get; init; }

    /// <summary>The mark at the edge of what is active.</summary>
    public required Color Marker { get; init; }

    public bool IsDark => Kind is ThemeKind.Dark or ThemeKind.HighContrast;

    public bool IsHighContrast => Kind is ThemeKind.HighContrast or ThemeKind.HighContrastLight;
}
