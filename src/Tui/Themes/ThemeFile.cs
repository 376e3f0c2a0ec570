using System.Collections.Immutable;
using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Themes;

/// <summary>What a colour-theme file of VS Code says, as far as a terminal can show it.</summary>
internal sealed record ThemeFile
{
    /// <summary>Null where the file has none, as many of VS Code's own.</summary>
    public string? Name { get; init; }

    /// <summary>The <c>type</c>; null where the file has none.</summary>
    public ThemeKind? Kind { get; init; }

    /// <summary>The file that this one adds to, as written; null for none.</summary>
    public string? Include { get; init; }

    /// <summary>By VS Code's colour ids. Colours may be translucent.</summary>
    public ImmutableSortedDictionary<string, Color> Colors { get; init; } = ImmutableSortedDictionary<string, Color>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>Colours of pieces of text, in the order of the file: the last that fits counts.</summary>
    public ImmutableArray<TokenColor> TokenColors { get; init; } = [];

    /// <summary>This file on top of the one that it includes.</summary>
    public ThemeFile Over(ThemeFile included) => new()
    {
        Name = Name ?? included.Name,
        Kind = Kind ?? included.Kind,
        Colors = included.Colors.SetItems(Colors),
        TokenColors = [.. included.TokenColors, .. TokenColors],
    };
}
