namespace Onboarding.Tui.Models;

/// <summary>A tab of the editor.</summary>
/// <param name="Key">What it shows.</param>
/// <param name="Title">As its page names it.</param>
/// <param name="IsPreview">Whether the next page opened by mere looking takes its place; its title is italic.</param>
internal sealed record EditorTab(TabKey Key, string Title, bool IsPreview = false)
{
    /// <summary>Whether it stands at the left and stays until it is unpinned.</summary>
    public bool IsPinned { get; init; }

    /// <summary>Whether it holds text that is not saved.</summary>
    public bool IsDirty { get; init; }

    /// <summary>Whether the note editor stands in place of its page.</summary>
    public bool IsEditing { get; init; }
}
