using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>What the surroundings say about who is using the program; each may be null. The front end finds them out.</summary>
/// <param name="Option"><c>--as</c>.</param>
/// <param name="Variable"><c>ONBOARD_AS</c>.</param>
/// <param name="Setting">The user's own settings.</param>
/// <param name="Git">Finds who git says it is; asked only where nothing before it tells, because git may have to be started.</param>
/// <param name="LoginName">The login name.</param>
public sealed record IdentityCandidates(string? Option, string? Variable, string? Setting, Func<GitUser>? Git, string? LoginName)
{
    /// <summary>Nothing is known.</summary>
    public static IdentityCandidates None { get; } = new(null, null, null, null, null);

    /// <summary>Who it is: the first candidate that is given, in the order of the fields; the e-mail address only where the roster has it.</summary>
    public Identity Resolve(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        if (Named(roster, Option, IdentitySource.Option) is { } option) return option;
        if (Named(roster, Variable, IdentitySource.Variable) is { } variable) return variable;
        if (Named(roster, Setting, IdentitySource.Setting) is { } setting) return setting;
        var git = Git?.Invoke() ?? GitUser.Unknown;
        if (roster.FindByEmail(git.Email) is { } committer) return new Identity(committer, IdentitySource.GitEmail, true);
        var id = PersonId.From(LoginName);
        if ((roster.Find(LoginName) ?? roster.Find(id)) is { } user) return new Identity(user, IdentitySource.LoginName, true);
        var name = string.IsNullOrWhiteSpace(git.Name) ? LoginName : git.Name;
        return new Identity(Stranger(id, name, git.Email), IdentitySource.LoginName, false);
    }

    private static Identity? Named(Roster roster, string? given, IdentitySource source)
    {
        if (string.IsNullOrWhiteSpace(given)) return null;
        var text = given.Trim();
        if ((roster.Find(text) ?? roster.FindByEmail(text)) is { } known) return new Identity(known, source, true);
        return new Identity(Stranger(PersonId.IsValid(text) ? text : PersonId.From(text), text, null), source, false);
    }

    private static Person Stranger(string id, string? name, string? email) =>
        new(id, string.IsNullOrWhiteSpace(name) ? id : name.Trim(), string.IsNullOrWhiteSpace(email) ? null : email.Trim(), null, null, []);
}
