using System.Collections.Immutable;

namespace Onboarding.Tui.Settings;

/// <summary>A group of tabs as it was left.</summary>
internal sealed record SessionGroup
{
    public ImmutableArray<SessionTab> Tabs { get; set; } = [];

    /// <summary>The front tab's number, from 0.</summary>
    public int Active { get; init; }
}

/// <summary>A tab as it was left.</summary>
/// <param name="Key">What it showed, by <see cref="Models.TabKey.Name"/>.</param>
internal sealed record SessionTab(string Key)
{
    public bool IsPinned { get; init; }

    public bool IsPreview { get; init; }

    /// <summary>Whether a note was being written.</summary>
    public bool IsEditing { get; init; }

    /// <summary>The first line that was visible.</summary>
    public int Top { get; init; }
}
