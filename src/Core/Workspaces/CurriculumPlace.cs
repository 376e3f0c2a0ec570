using Onboarding.Core.Curricula;

namespace Onboarding.Core.Workspaces;

/// <summary>Where a workspace's curriculum is, and how <c>onboarding.json</c> says it is read.</summary>
/// <param name="Folder">The curriculum's folder; absolute.</param>
/// <param name="Options">What becomes a goal in files that don't say themselves.</param>
public sealed record CurriculumPlace(string Folder, CurriculumOptions Options)
{
    /// <summary>The curriculum that a file or folder is, or lies in; null where it is no workspace's.</summary>
    /// <param name="path">The file or folder; absolute.</param>
    /// <param name="startFolders">From where else to look for a workspace, besides from <paramref name="path"/> upwards: a curriculum may lie outside of its workspace.</param>
    public static CurriculumPlace? Of(string path, params ReadOnlySpan<string> startFolders)
    {
        foreach (var start in (ReadOnlySpan<string>)[path, .. startFolders])
        {
            if (WorkspaceLocator.Find(start) is not { } root) continue;
            var file = WorkspaceContent.ReadFile(root, out _);
            var place = new CurriculumPlace(WorkspaceLocator.PathsOf(root, file, stateFolder: root).Curriculum, file.CurriculumOptions);
            if (IsIn(path, place.Folder)) return place;
        }
        return null;
    }

    /// <summary>Whether a path is a folder, or lies in it; both absolute.</summary>
    public static bool IsIn(string path, string folder)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(folder);
        var end = Path.TrimEndingDirectorySeparator(folder);
        path = Path.TrimEndingDirectorySeparator(path);
        return path.StartsWith(end, StringComparison.Ordinal) && (path.Length == end.Length || path[end.Length] == Path.DirectorySeparatorChar);
    }
}
