using Microsoft.Win32.SafeHandles;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>
/// Changes <c>onboarding.json</c>: one process at a time, from what is there at that moment, whole or not at all. It is how git changes its own files: the
/// new content goes into a file beside, which only one process can make, and which then takes the place of the old one.
/// </summary>
public static class OnboardingEdit
{
    private const int UnixFileExists = 17;
    private const int WindowsFileExists = unchecked((int)0x80070050);
    private const int PauseMilliseconds = 5;
    private const int PatienceMilliseconds = 5_000;

    /// <summary>Changes the file, and makes it, with its schema, where there is none; it is on disk before this returns.</summary>
    /// <param name="root">The workspace folder.</param>
    /// <param name="edit">Makes the new content of the present one; may throw, and then nothing changes.</param>
    /// <returns>The files that were made, as full paths; none where there was a file to change.</returns>
    /// <exception cref="IOException">The disk failed; the file is as it was.</exception>
    public static IReadOnlyList<string> Apply(string root, Func<byte[], byte[]> edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var path = Path.Combine(root, OnboardingFile.Name);
        var place = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
        var beside = place + ".new";
        var handle = Take(beside);
        try
        {
            var isNew = !File.Exists(place);
            var content = edit(isNew ? OnboardingWriter.New() : File.ReadAllBytes(place));
            var schema = isNew ? OnboardingSchema.Write(Path.Combine(root, OnboardingFile.DefaultJournal)) : null;
            if (!isNew && !OperatingSystem.IsWindows()) File.SetUnixFileMode(handle, File.GetUnixFileMode(place));
            RandomAccess.Write(handle, content, 0);
            RandomAccess.FlushToDisk(handle);
            handle.Dispose();
            File.Move(beside, place, overwrite: true);
            return isNew ? [path, .. schema is null ? (string[])[] : [schema]] : [];
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
