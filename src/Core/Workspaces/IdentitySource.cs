namespace Onboarding.Core.Workspaces;

/// <summary>What told who is using the program.</summary>
public enum IdentitySource
{
    /// <summary><c>--as</c>.</summary>
    Option,

    /// <summary><c>ONBOARD_AS</c>.</summary>
    Variable,

    /// <summary>The user's own settings.</summary>
    Setting,

    /// <summary>git's <c>user.email</c>, found in the roster.</summary>
    GitEmail,

    /// <summary>The login name.</summary>
    LoginName,
}
