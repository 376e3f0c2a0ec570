using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Finds the files of a curriculum on disk.</summary>
internal static class CurriculumFolder
{
    /// <summary>The Markdown files below a folder in ordinal order of their paths, as many as the limits allow.</summary>
    public static List<Entry> List(string folder, List<Diagnostic> problems)
    {
        var root = new DirectoryInfo(folder);
        if (!root.Exists) throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        var found = new List<Entry>();
        var folders = new Stack<(DirectoryInfo Directory, string Prefix)>();
        folders.Push((root, ""));
        while (folders.TryPop(out var next)) AddEntries(next.Directory, next.Prefix, folders, found, root.FullName, problems);
        found.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        ApplyLimits(found, problems);
        return found;
    }

    /// <summary>Whether a file of the folder is read: Markdown, and no name on the way to it is left out.</summary>
    /// <param name="path">Relative to the folder, with <c>/</c>.</param>
    public static bool IsRead(string path) => IsMarkdown(path) && !Array.Exists(path.Split('/'), IsLeftOut);

    private static bool IsLeftOut(string name) => name is ['_' or '.', ..];

    private static bool IsMarkdown(string name) => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static void AddEntries(DirectoryInfo directory, string prefix, Stack<(DirectoryInfo, string)> folders, List<Entry> found, string root, List<Diagnostic> problems)
    {
        try
        {
            foreach (var entry in directory.EnumerateFileSystemInfos())
            {
                if (IsLeftOut(entry.Name)) continue;
                if (entry is DirectoryInfo child)
                {
                    // A link to a folder may lead back to where it stands.
                    if ((entry.Attributes & FileAttributes.ReparsePoint) == 0) folders.Push((child, prefix + entry.Name + "/"));
                }
                else if (IsMarkdown(entry.Name) && !IsLinkInside(entry, root))
                {
                    found.Add(new Entry(prefix + entry.Name, entry.FullName, ((FileInfo)entry).Length));
                }
            }
        }
        catch (Exception e) when (prefix.Length > 0 && e is IOException or UnauthorizedAccessException)
        {
            problems.Add(CurriculumRules.UnreadableFile.At(new SourceLocation(prefix.TrimEnd('/'), 1, 1), "the folder can't be listed."));
        }
    }

    /// <summary>A link to a file of the same curriculum, which is read where it stands.</summary>
    private static bool IsLinkInside(FileSystemInfo entry, string root) =>
        (entry.Attributes & FileAttributes.ReparsePoint) != 0
        && entry.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target
        && target.FullName.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void ApplyLimits(List<Entry> found, List<Diagnostic> problems)
    {
        var bytes = 0L;
        for (var i = 0; i < found.Count; i++)
        {
            bytes += Math.Min(found[i].Bytes, CurriculumLimits.FileBytes + 1);
            if (i < CurriculumLimits.Files && bytes <= CurriculumLimits.FolderBytes) continue;
            var isCount = i >= CurriculumLimits.Files;
            problems.Add(CurriculumRules.LimitExceeded.At(new SourceLocation(found[i].Path, 1, 1),
                isCount ? "this file and all after it are too many: the number of files" : "this file and all after it are too much: the number of bytes in the folder",
                isCount ? found.Count : bytes, isCount ? CurriculumLimits.Files : CurriculumLimits.FolderBytes));
            found.RemoveRange(i, found.Count - i);
        }
    }

    /// <summary>A file that was found.</summary>
    internal readonly record struct Entry(string Path, string FullName, long Bytes);
}
