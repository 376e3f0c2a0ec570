using System.Collections.Immutable;

namespace Onboarding.Tui.Commands;

/// <summary>One thing a user can do: palette, menus, hints, key help and documents are loops over these rows.</summary>
/// <param name="Id"><c>noun.verb</c>, permanent.</param>
/// <param name="Category">The word before the colon in the palette.</param>
/// <param name="Title">What it does, as an imperative.</param>
/// <param name="Run">Does it.</param>
internal sealed record WorkbenchCommand(string Id, string Category, string Title, Action<CommandContext> Run)
{
    /// <summary>Its keys where the user has no others: <see cref="Keymap"/> knows those that count.</summary>
    public ImmutableArray<KeyBinding> Keys { get; init; } = [];

    /// <summary>Opens the form with a key again, where the command alone doesn't say which: what it is about is found by the key. Nothing happens where that is gone.</summary>
    public Action<CommandContext, string>? Reopen { get; init; }

    public When When { get; init; } = When.Always;

    /// <summary>Whether the palette offers it: not for moving about, which nobody looks up there.</summary>
    public bool IsInPalette { get; init; } = true;

    /// <summary>The menu of the title bar it stands in; null for none.</summary>
    public string? Menu { get; init; }

    /// <summary>The context menus it stands in.</summary>
    public ImmutableArray<MenuPlace> Places { get; init; } = [];

    /// <summary>Where the status line names its key.</summary>
    public ImmutableArray<Hint> Hints { get; init; } = [];
}
