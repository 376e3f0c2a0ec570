using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>Something that can be found and run in the palette.</summary>
/// <param name="Key">Tells it from all others.</param>
/// <param name="Title">What is matched and shown.</param>
/// <param name="Detail">Shown at the right: where it stands.</param>
/// <param name="Run">Does it.</param>
internal sealed record PaletteItem(object Key, string Title, string Detail, Action Run)
{
    /// <summary>A sign before the title; none where its text is empty.</summary>
    public Span Sign { get; init; } = new("");

    /// <summary>The keys that do the same, shown at the right.</summary>
    public ImmutableArray<string> Keys { get; init; } = [];

    /// <summary>Words that are not shown in the title and find it too: an id, a track.</summary>
    public string Known { get; init; } = "";

    /// <summary>Why it can't be done now; null where it can.</summary>
    public string? Missing { get; init; }

    /// <summary>Of two that match equally well, the higher comes first.</summary>
    public int Rank { get; init; }

    /// <summary>The higher, the later it was used; 0 for not lately.</summary>
    public int Recency { get; init; }

    /// <summary>The head that it stands under; empty for none.</summary>
    public string Section { get; init; } = "";

    /// <summary>What choosing it puts into the field instead of closing it; null where it is run.</summary>
    public string? Types { get; init; }
}
