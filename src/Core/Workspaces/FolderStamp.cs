namespace Onboarding.Core.Workspaces;

/// <summary>What tells, without reading them, that the Markdown files of a folder are the same as before.</summary>
internal readonly record struct FolderStamp(int Files, int Hash)
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 64 };

    public static FolderStamp Of(string folder)
    {
        var hash = 0;
        var files = 0;
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*.md", Everything))
            {
                // Added, so that the order in which the system lists them does not matter.
                hash += HashCode.Combine(file.FullName, file.Length, file.LastWriteTimeUtc);
                files++;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return default;
        }
        return new FolderStamp(files, hash);
    }
}
