using System.Collections.Immutable;
using System.CommandLine;

namespace Onboarding.Tui.Cli;

/// <summary>The people of <c>--with</c>: by id or name where the roster knows them, else as typed.</summary>
internal static class Credits
{
    public static ImmutableArray<string> Of(CliInvocation invocation, Option<string[]> with) =>
        invocation.Get(with) is { Length: > 0 } people ? [.. people.Select(person => invocation.Current.Roster.IdOf(person))] : [];
}
