namespace Onboarding.Tui.Models;

/// <summary>A tab of the editor.</summary>
/// <param name="Key">What it shows.</param>
/// <param name="Title">As its page names it.</param>
/// <param name="IsPreview">Whether the next page opened by mere looking takes its place; its title is italic.</param>
/// <param name="IsDirty">Whether it holds text that is not saved.</param>
internal sealed record EditorTab(TabKey Key, string Title, bool IsPreview = false, bool IsDirty = false);
