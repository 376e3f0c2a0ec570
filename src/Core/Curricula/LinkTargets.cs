using System.Buffers;

namespace Onboarding.Core.Curricula;

/// <summary>Answers whether a relative link leads somewhere: to a file that was read, to one on disk, to a heading. Never to the network.</summary>
internal sealed class LinkTargets
{
    private static readonly SearchValues<char> AnchorEnds = SearchValues.Create("\"'> /\t\r\n");
    private readonly Dictionary<TrackFindings, HashSet<string>> _anchors = [];
    private readonly string? _folder;
    private readonly Dictionary<string, TrackFindings> _files;
    private readonly Dictionary<string, bool> _onDisk = new(StringComparer.Ordinal);

    public LinkTargets(TrackFindings[] files, string? folder)
    {
        _folder = folder is null ? null : Path.GetFullPath(folder);
        _files = new Dictionary<string, TrackFindings>(files.Length, StringComparer.Ordinal);
        foreach (var file in files) _files[file.Source.Path] = file;
    }

    /// <summary>Whether a link stays in the repository, so that it can be told whether it leads somewhere.</summary>
    public static bool MayFollow(string address) =>
        address.Length > 0 && address[0] is not ('/' or '\\' or '?') && !IsAbsolute(address) && !address.AsSpan().ContainsAny("{}<>$");

    /// <summary>Whether the target of a link that may be followed isn't there.</summary>
    public bool IsBroken(TrackFindings file, string address)
    {
        var hash = address.IndexOf('#');
        var fragment = hash < 0 ? "" : address[(hash + 1)..];
        var path = hash < 0 ? address : address[..hash];
        var query = path.IndexOf('?');
        if (query >= 0) path = path[..query];
        if (path.Length == 0) return !HasAnchor(file, fragment);
        if (Resolve(file.Source.Path, Unescape(path)) is not { } target) return false;
        if (_files.TryGetValue(target, out var found)) return !HasAnchor(found, fragment);
        return _folder is null ? target.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !target.StartsWith("../", StringComparison.Ordinal) : !IsOnDisk(target);
    }

    private static bool IsAbsolute(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/#?");
        return end > 0 && address[end] == ':';
    }

    private static string Unescape(string text) => text.Contains('%') ? Uri.UnescapeDataString(text) : text;

    /// <summary>The path relative to the root, with <c>../</c> only at the front.</summary>
    private static string? Resolve(string from, string path)
    {
        if (path.AsSpan().ContainsAny("\0\\")) return null;
        var parts = new List<string>();
        var slash = from.LastIndexOf('/');
        if (slash >= 0) parts.AddRange(from[..slash].Split('/'));
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part == ".." && parts.Count > 0 && parts[^1] != "..") parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }
        return string.Join('/', parts);
    }

    private bool IsOnDisk(string target)
    {
        if (_onDisk.TryGetValue(target, out var known)) return known;
        var path = Path.Combine(_folder!, target);
        return _onDisk[target] = File.Exists(path) || Directory.Exists(path);
    }

    private bool HasAnchor(TrackFindings file, string fragment)
    {
        if (fragment.Length == 0 || fragment == "top" || fragment[0] is ':' or '!' || file.IsSkipped) return true;
        var anchor = Unescape(fragment);
        if (anchor.StartsWith("user-content-", StringComparison.Ordinal)) anchor = anchor["user-content-".Length..];
        if (file.Slugs.ContainsKey(anchor) || file.Slugs.ContainsKey(anchor.ToLowerInvariant())) return true;
        if (IsLineAnchor(anchor) || (anchor.StartsWith("fn", StringComparison.Ordinal) && file.Footnotes is not null)) return true;
        return AnchorsOf(file).Contains(anchor);
    }

    /// <summary>The names that the file's HTML gives to places: the values of <c>id</c> and <c>name</c>.</summary>
    private HashSet<string> AnchorsOf(TrackFindings file)
    {
        if (_anchors.TryGetValue(file, out var anchors)) return anchors;
        anchors = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var text = file.Source.Content;
        for (var at = text.IndexOf('='); at >= 0; at = text.IndexOf('=', at + 1))
        {
            var before = text.AsSpan(0, at).TrimEnd();
            if (!before.EndsWith("id", StringComparison.OrdinalIgnoreCase) && !before.EndsWith("name", StringComparison.OrdinalIgnoreCase)) continue;
            var value = text.AsSpan(at + 1, Math.Min(200, text.Length - at - 1)).TrimStart().TrimStart("\"'");
            var end = value.IndexOfAny(AnchorEnds);
            if (end > 0) anchors.Add(value[..end].ToString());
        }
        return _anchors[file] = anchors;
    }

    private static bool IsLineAnchor(string anchor) => anchor.Length > 1 && anchor[0] == 'L' && char.IsAsciiDigit(anchor[1]);
}
