using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>The one next step; both null when nothing is left to do.</summary>
internal sealed record NextJson(StandingJson? Goal, string? Why)
{
    public static NextJson Of(WorkspaceSnapshot snapshot) =>
        snapshot.Review.Next is { } next ? new NextJson(StandingJson.Of(next.Standing), next.Why) : new NextJson(null, null);
}
