using System.Text;

namespace Onboarding.Tui.Cli;

/// <summary>Writes the files that <c>onboard init</c> makes.</summary>
internal static class WorkspaceFiles
{
    private const string MergeRule = "*.jsonl merge=union\n";

    /// <summary>A new file is only written where there is none; an existing one is replaced in one step or not at all.</summary>
    public static void Write(string path, byte[] content, bool isNew)
    {
        if (isNew)
        {
            using var file = new FileStream(path, FileMode.CreateNew);
            file.Write(content);
            return;
        }
        path = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var beside = path + ".new";
        try
        {
            File.WriteAllBytes(beside, content);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
        }
        catch (IOException)
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>The journal's <c>.gitattributes</c>: a second belt for merges. Null where there is one already.</summary>
    public static string? TryWriteMergeRule(string journalFolder) => TryWriteNew(Path.Combine(journalFolder, ".gitattributes"), Encoding.UTF8.GetBytes(MergeRule));

    /// <summary>Writes a file with its folder; null where there is such a file already.</summary>
    public static string? TryWriteNew(string path, byte[] content)
    {
        if (File.Exists(path)) return null;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Write(path, content, isNew: true);
        return path;
    }
}
