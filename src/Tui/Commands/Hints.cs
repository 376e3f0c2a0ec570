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
    public static ImmutableArray<KeyHint> For(IReadOnlyList<Scope> scopes, CommandContext context) =>
    [
        .. CommandTable.All
            .SelectMany(command => command.Hints.Where(hint => hint.Where == scopes[0]), (command, hint) => (command, hint))
            .OrderBy(row => row.hint.Order)
            .Where(row => row.command.When.Missing(context) is null)
            .Take(Most)
            .Select(row => new KeyHint(row.hint.Label, KeyOf(row.command, scopes), row.command.Id)),
    ];

    /// <summary>The key that counts there; of several the shortest.</summary>
    public static string KeyOf(WorkbenchCommand command, IReadOnlyList<Scope> scopes)
    {
        foreach (var scope in scopes)
        {
            var keys = command.Keys.Where(key => key.Scope == scope).ToArray();
            if (keys.Length > 0) return keys.MinBy(key => key.Keys.Length).Keys;
        }
        return command.KeyText;
    }
}
