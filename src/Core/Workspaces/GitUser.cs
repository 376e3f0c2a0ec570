namespace Onboarding.Core.Workspaces;

/// <summary>Who git says the user is.</summary>
/// <param name="Name">git's <c>user.name</c>: only a name to greet with; null where it is not set.</param>
/// <param name="Email">git's <c>user.email</c>; null where it is not set.</param>
public sealed record GitUser(string? Name, string? Email)
{
    /// <summary>git does not say.</summary>
    public static GitUser Unknown { get; } = new(null, null);
}
