using System.Collections.Immutable;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Commands;

/// <summary>The few keys that help most where the focus is: what can be done now, from the table of commands.</summary>
internal static class Hints
{
    private const int Most = 6;

    /// <summary>The hints for a place, the most useful first.</summary>
    /// <param name="scopes">Where the focus is, the narrowest first; hints are kept for the narrowest.</param>
    /// <param name="context">For conditions: what can't be done now is left out.</param>
    /// <param name="keymap">The keys that count.</param>
    public static ImmutableArray<KeyHint> For(IReadOnlyList<Scope> scopes, CommandContext context, Keymap keymap) =>
    [
        .. CommandTable.All
            .SelectMany(command => command.Hints.Where(hint => hint.Where == scopes[0]), (command, hint) => (command, hint))
            .OrderBy(row => row.hint.Order)
            .Where(row => row.command.When.Missing(context) is null)
            .Take(Most)
            .Select(row => new KeyHint(row.hint.Label, keymap.KeyIn(row.command.Id, scopes), row.command.Id)),
    ];
}
