namespace Onboarding.Core.Workspaces;

/// <summary>Everything that a workspace needs from outside: the library asks neither the environment nor the clock of its own.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>Where the program was started: the workspace is here, or the nearest one above. Absolute.</summary>
    public required string StartFolder { get; init; }

    /// <summary>The workspace itself (<c>--workspace</c>), without searching above; null to search.</summary>
    public string? WorkspaceFolder { get; init; }

    /// <summary>Where this user's own state is kept: private notes, this machine's name in the journal. Absolute; need not exist.</summary>
    public required string StateFolder { get; init; }

    /// <summary>The host's name, for this machine's name in the journal.</summary>
    public required string HostName { get; init; }

    /// <summary>The clock and the local time zone.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Who is using the program, as far as the surroundings tell.</summary>
    public IdentityCandidates Identity { get; init; } = IdentityCandidates.None;

    /// <summary>Whose year to show (<c>--trainee</c>): an id or an e-mail address; null for one's own, else the first one mentors, else the first trainee.</summary>
    public string? Trainee { get; init; }
}
