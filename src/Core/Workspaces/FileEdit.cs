using Microsoft.Win32.SafeHandles;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>
/// Changes a file: one process at a time, from what is there at that moment, whole or not at all. It is how git changes its own files: the new content goes
/// into a file beside, which only one process can make, and which then takes the place of the old one.
/// </summary>
public static class FileEdit
{
    private const int UnixFileExists = 17;
    private const int WindowsFileExists = unchecked((int)0x80070050);
    private const int PauseMilliseconds = 5;
    private const int PatienceMilliseconds = 5_000;

    /// <summary>Changes the file, or makes it; it is on disk before this returns.</summary>
    /// <param name="path">The file, or a link to it, which stays one; the folder is there.</param>
    /// <param name="edit">Makes the new content of the present one, null where there is no file; may throw, and then nothing changes.</param>
    /// <exception cref="IOException">The disk failed; the file is as it was.</exception>
    public static void Apply(string path, Func<byte[]?, byte[]> edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var place = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
        var beside = place + ".new";
        var handle = Take(beside);
        try
        {
            var isNew = !File.Exists(place);
            var content = edit(isNew ? null : File.ReadAllBytes(place));
            if (!isNew && !OperatingSystem.IsWindows()) File.SetUnixFileMode(handle, File.GetUnixFileMode(place));
            RandomAccess.Write(handle, content, 0);
            RandomAccess.FlushToDisk(handle);
            handle.Dispose();
            File.Move(beside, place, overwrite: true);
        }
        catch
        {
            handle.Dispose();
            File.Delete(beside);
            throw;
        }
    }

    // Whoever makes the file may edit; the others wait until it is gone.
    private static SafeFileHandle Take(string beside)
    {
        var seen = default(FileStamp);
        var waited = 0;
        while (true)
        {
            try
            {
                return File.OpenHandle(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            }
            catch (IOException failure) when (failure.HResult is UnixFileExists or WindowsFileExists)
            {
                Thread.Sleep(PauseMilliseconds);
                waited += PauseMilliseconds;
            }
            var stamp = FileStamp.Of(beside);
            if (stamp != seen) (seen, waited) = (stamp, 0);
            // An edit takes milliseconds: whoever made this one was killed.
            if (waited > PatienceMilliseconds) File.Delete(beside);
        }
    }
}
