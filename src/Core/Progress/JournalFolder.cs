namespace Onboarding.Core.Progress;

/// <summary>The folder of a shared journal.</summary>
public static class JournalFolder
{
    /// <summary>What git is told about journals: lines of both sides are kept, and their ends stay as they are.</summary>
    public const string Attributes = "*.jsonl text eol=lf merge=union\n";

    /// <summary>
    /// Makes sure that git merges journals by keeping the lines of both sides. A file that is there already is left alone; returns the path of one that was
    /// made, else null.
    /// </summary>
    /// <exception cref="IOException">The folder or the file can't be made.</exception>
    public static string? WriteAttributes(string journalFolder)
    {
        Directory.CreateDirectory(journalFolder);
        var path = Path.Combine(journalFolder, ".gitattributes");
        if (File.Exists(path)) return null;
        File.WriteAllText(path, Attributes);
        return path;
    }

    internal static void Create(string journalFolder, string traineeFolder, bool withAttributes)
    {
        if (withAttributes) WriteAttributes(journalFolder);
        Directory.CreateDirectory(traineeFolder);
    }
}
