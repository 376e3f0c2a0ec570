using Microsoft.Win32.SafeHandles;

namespace Onboarding.Core.Progress;

/// <summary>
/// Opens files of a journal so that processes take turns. A writer has the file to itself (on Unix an advisory lock of the whole file, which every process
/// of this program asks for, readers too); whoever comes meanwhile waits.
/// </summary>
internal static class JournalFileLock
{
    private const int UnixTryAgainLinux = 11;
    private const int UnixTryAgainMac = 35;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Opens a file for one append; nobody else has it open until the handle is disposed.</summary>
    public static SafeFileHandle OpenToAppend(string path) => Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Opens a file to read it whole.</summary>
    public static SafeFileHandle OpenToRead(string path) => Open(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    private static SafeFileHandle Open(string path, FileMode mode, FileAccess access, FileShare share)
    {
        var pause = 1;
        var waited = 0;
        while (true)
        {
            try
            {
                return File.OpenHandle(path, mode, access, share);
            }
            catch (IOException failure) when (IsTaken(failure) && waited < Patience.TotalMilliseconds)
            {
                Thread.Sleep(pause);
                waited += pause;
                pause = Math.Min(pause * 2, 16);
            }
        }
    }

    private static bool IsTaken(IOException failure) =>
        failure.HResult is UnixTryAgainLinux or UnixTryAgainMac or WindowsSharingViolation;
}
