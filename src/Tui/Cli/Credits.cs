using System.Collections.Immutable;
using System.CommandLine;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>The people of <c>--with</c>: by id or name where the roster knows them, else as typed.</summary>
internal static class Credits
{
    public static ImmutableArray<string> Of(CliInvocation invocation, Option<string[]> with) =>
        invocation.Get(with) is { Length: > 0 } people ? [.. people.Select(person => IdOf(invocation.Current.Roster, person.Trim()))] : [];

    private static string IdOf(Roster roster, string text) =>
        roster.Find(text)?.Id
        ?? roster.People.FirstOrDefault(person => string.Equals(person.Name, text, StringComparison.OrdinalIgnoreCase))?.Id
        ?? text;
}
