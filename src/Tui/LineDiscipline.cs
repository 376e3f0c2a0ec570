using System.Runtime.InteropServices;

namespace Onboarding.Tui;

/// <summary>How the terminal treated what is typed, at one moment: whether it waits for whole lines, echoes, makes signals of keys.</summary>
internal sealed partial class LineDiscipline
{
    private const int Now = 0;
    private const int Input = 0;

    /// <summary>Larger than any system's termios; only the system reads it.</summary>
    private const int TermiosBytes = 256;

    private readonly byte[] _termios = new byte[TermiosBytes];
    private readonly bool _isKnown;

    private LineDiscipline()
    {
        if (!OperatingSystem.IsWindows()) _isKnown = GetAttributes(Input, _termios) == 0;
    }

    /// <summary>As it is now.</summary>
    public static LineDiscipline Current() => new();

    public void Restore()
    {
        if (_isKnown) _ = SetAttributes(Input, Now, _termios);
    }

    [LibraryImport("libc", EntryPoint = "tcgetattr")]
    private static partial int GetAttributes(int descriptor, [Out] byte[] termios);

    [LibraryImport("libc", EntryPoint = "tcsetattr")]
    private static partial int SetAttributes(int descriptor, int when, byte[] termios);
}
