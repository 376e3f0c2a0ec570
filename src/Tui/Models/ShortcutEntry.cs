using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>A key and what it runs, as the keyboard shortcuts list it; a command without a key has an entry, too.</summary>
/// <param name="CommandId">The command's id.</param>
/// <param name="Title">What it does.</param>
/// <param name="Keys">As people read them; empty for none.</param>
/// <param name="When">Where the key counts; empty for everywhere.</param>
/// <param name="Source">Whose it is: <c>default</c> or <c>user</c>.</param>
internal sealed record ShortcutEntry(string CommandId, string Title, string Keys, string When, string Source)
{
    /// <summary>What else the same keys run, or begin.</summary>
    public ImmutableArray<string> Conflicts { get; init; } = [];

    /// <summary>Tells it from all others, also after a change.</summary>
    public object Key => (CommandId, Keys, When);

    /// <summary>Whether a word is in any column.</summary>
    public bool Has(string word) => new[] { Title, CommandId, Keys, When, Source }.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
