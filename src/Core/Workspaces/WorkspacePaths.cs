namespace Onboarding.Core.Workspaces;

/// <summary>Where a workspace keeps what; all absolute.</summary>
/// <param name="Root">The workspace folder.</param>
/// <param name="Curriculum">The folder of the Markdown.</param>
/// <param name="Journal">The folder of the shared journal.</param>
/// <param name="PrivateJournal">The folder of the user's private notes for this workspace, in the user's state folder.</param>
public sealed record WorkspacePaths(string Root, string Curriculum, string Journal, string PrivateJournal)
{
    /// <summary>The workspace's file; it need not exist.</summary>
    public string OnboardingJson => Path.Combine(Root, "onboarding.json");
}
