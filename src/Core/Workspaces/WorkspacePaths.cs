using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

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

    /// <summary>A path as problems show it: relative to <see cref="Root"/> with <c>/</c>; absolute where it is outside.</summary>
    public string Show(string path)
    {
        var relative = Path.GetRelativePath(Root, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative).Replace('\\', '/');
    }

    /// <summary>Where a problem of the snapshot is on this machine.</summary>
    public string FileOf(SourceLocation location) => Path.GetFullPath(Path.Combine(Root, location.Path));

    /// <summary>Where a goal stands, as problems show it: relative to <see cref="Root"/>, not to the curriculum.</summary>
    public SourceLocation LocationOf(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return OfCurriculum(goal.Location);
    }

    /// <summary>A place in the curriculum, as problems show it.</summary>
    public SourceLocation OfCurriculum(SourceLocation location) => location with { Path = Show(Path.Combine(Curriculum, location.Path)) };
}
