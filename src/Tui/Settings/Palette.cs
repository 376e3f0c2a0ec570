using Onboarding.Tui.Models;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Settings;

/// <summary>The colours of a theme as data: one per surface, one per tone.</summary>
internal sealed record Palette
{
    public required string Id { get; init; }

    /// <summary>The name in the palette of commands.</summary>
    public required string Name { get; init; }

    public required IReadOnlyDictionary<Surface, Color> Background { get; init; }

    public required IReadOnlyDictionary<Tone, Color> Foreground { get; init; }

    /// <summary>Tones that differ on one surface, for example every text on the blue status line.</summary>
    public IReadOnlyDictionary<(Surface, Tone), Color> Exceptions { get; init; } = new Dictionary<(Surface, Tone), Color>();

    public required Color FocusedRow { get; init; }

    public required Color SelectedRow { get; init; }

    /// <summary>The background of a key's name.</summary>
    public required Color KeyCap { get; init; }

    /// <summary>The thin line between panes, and the thumb of a scroll bar.</summary>
    public required Color Hairline { get; init; }

    public required Color Thumb { get; init; }
}
