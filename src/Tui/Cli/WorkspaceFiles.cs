namespace Onboarding.Tui.Cli;

/// <summary>Changes files that people wrote.</summary>
internal static class WorkspaceFiles
{
    /// <summary>Replaces a file in one step or not at all.</summary>
    public static void Replace(string path, byte[] content)
    {
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
}
