using System.Collections.Immutable;

namespace Onboarding.Tui.Models.Side;

/// <summary>Which sections of the side bar are open, by their ids: what a session remembers of them.</summary>
internal sealed class SectionFolding
{
    private ImmutableSortedSet<string> _open = [TimelineSection.Name];

    /// <summary>The ids of the sections that are open.</summary>
    public ImmutableArray<string> Open
    {
        get => [.. _open];
        set => _open = [.. value];
    }

    public bool IsOpen(string section) => _open.Contains(section);

    public void Set(string section, bool isOpen) => _open = isOpen ? _open.Add(section) : _open.Remove(section);
}
