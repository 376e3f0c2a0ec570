using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>Where a link in a track or a note leads: an address, a goal, a track, a file of the workspace; nowhere for anything else.</summary>
internal sealed class LinkResolver
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    private readonly WorkspaceSnapshot _snapshot;
    private readonly Track? _track;

    /// <param name="snapshot">Where goals and tracks are looked up.</param>
    /// <param name="track">The track that relative links start from; null for text that belongs to none.</param>
    public LinkResolver(WorkspaceSnapshot snapshot, Track? track) => (_snapshot, _track) = (snapshot, track);

    public Target? Resolve(string url)
    {
        if (Schemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))) return new AddressTarget(ShownText.Line(url));
        if (url.Length == 0 || url.Contains(':') || url.StartsWith('/')) return null;
        var hash = url.IndexOf('#');
        var (path, anchor) = hash < 0 ? (url, null) : (url[..hash], url[(hash + 1)..]);
        if (path.Length == 0) return _track is null ? GoalOf(anchor) : InTrack(_track, anchor);
        if (Combine(Uri.UnescapeDataString(path)) is not { } full) return null;
        var track = _snapshot.Curriculum.Tracks.FirstOrDefault(track => track.Path == full);
        return track is null ? Outside(full) : InTrack(track, anchor);
    }

    private Target? InTrack(Track track, string? anchor)
    {
        if (anchor is null or "") return new TrackTarget(track.Path);
        return GoalOf(anchor) is { } goal ? goal : new TrackTarget(track.Path, anchor);
    }

    private GoalTarget? GoalOf(string? anchor) =>
        GoalId.TryParse(anchor, out var id) && _snapshot.Curriculum.Find(id) is { } goal ? new GoalTarget(goal.Id) : null;

    /// <summary>A file beside the curriculum; one outside of the workspace is not linked.</summary>
    private SourceTarget? Outside(string path)
    {
        var up = path.Split('/').TakeWhile(part => part == "..").Count();
        var depth = Path.GetRelativePath(_snapshot.Paths.Root, _snapshot.Paths.Curriculum).Split(Path.DirectorySeparatorChar).Count(part => part is not "." and not "");
        return up > depth ? null : new SourceTarget(_snapshot.Paths.OfCurriculum(new SourceLocation(path, 1, 1)));
    }

    /// <summary>A path relative to the track's folder as one relative to the curriculum folder, without <c>.</c> and inner <c>..</c>.</summary>
    private string? Combine(string path)
    {
        var parts = _track is null ? [] : _track.Path.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part == ".." && parts.Count > 0 && parts[^1] != "..") parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }
        return parts.Count == 0 ? null : string.Join('/', parts);
    }
}
