namespace Onboarding.Core.Workspaces;

/// <summary>Who is using the program.</summary>
/// <param name="Person">The person; made up from what is known where the roster doesn't have them.</param>
/// <param name="Source">What told.</param>
/// <param name="IsKnown">Whether the roster has them.</param>
public sealed record Identity(Person Person, IdentitySource Source, bool IsKnown)
{
    /// <summary>Whether the user said who they are, rather than git or the login.</summary>
    public bool IsNamed => Source is IdentitySource.Option or IdentitySource.Variable or IdentitySource.Setting;
}
