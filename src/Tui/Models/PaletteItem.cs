namespace Onboarding.Tui.Models;

/// <summary>Something that can be found and run in the palette.</summary>
/// <param name="Key">Tells it from all others.</param>
/// <param name="Title">What is matched and shown.</param>
/// <param name="Detail">Shown at the right: a key, or where it stands.</param>
/// <param name="Run">Does it.</param>
internal sealed record PaletteItem(object Key, string Title, string Detail, Action Run)
{
    /// <summary>A sign before the title; none where its text is empty.</summary>
    public Span Sign { get; init; } = new("");

    /// <summary>Why it can't be done now; null where it can.</summary>
    public string? Missing { get; init; }

    /// <summary>Of two that match equally well, the higher comes first.</summary>
    public int Rank { get; init; }
}
