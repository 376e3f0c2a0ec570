using System.Runtime.InteropServices;

namespace Onboarding.Terminals;

/// <summary>The calls of the C library (glibc) that a pseudo-terminal takes.</summary>
internal static class NativeMethods
{
    public const int ReadWrite = 2;
    public const int NoControllingTerminal = 0x100;
    public const int CloseOnExec = 0x80000;
    public const nuint SetWindowSize = 0x5414;
    public const short SetSignalDefaults = 0x04;
    public const short SetSignalMask = 0x08;
    public const short SetSession = 0x80;
    public const int Terminate = 15;
    public const int Kill = 9;
    public const int HangUp = 1;
    public const int NoHang = 1;

    [StructLayout(LayoutKind.Sequential)]
    public struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort Width;
        public ushort Height;
    }

    [DllImport("libc", SetLastError = true)]
    public static extern int posix_openpt(int flags);

    [DllImport("libc", SetLastError = true)]
    public static extern int grantpt(int master);

    [DllImport("libc", SetLastError = true)]
    public static extern int unlockpt(int master);

    [DllImport("libc", SetLastError = true)]
    public static extern int ptsname_r(int master, byte[] name, nuint length);

    [DllImport("libc", SetLastError = true)]
    public static extern int ioctl(int descriptor, nuint request, ref WindowSize size);

    [DllImport("libc", SetLastError = true)]
    public static extern nint read(int descriptor, byte[] buffer, nuint count);

    [DllImport("libc", SetLastError = true)]
    public static extern nint write(int descriptor, byte[] buffer, nuint count);

    [DllImport("libc", SetLastError = true)]
    public static extern int close(int descriptor);

    [DllImport("libc", SetLastError = true)]
    public static extern int kill(int process, int signal);

    [DllImport("libc", SetLastError = true)]
    public static extern int waitpid(int process, out int status, int options);

    [DllImport("libc")]
    public static extern int sigemptyset(byte[] set);

    [DllImport("libc")]
    public static extern int sigfillset(byte[] set);

    [DllImport("libc")]
    public static extern int posix_spawnattr_init(byte[] attributes);

    [DllImport("libc")]
    public static extern int posix_spawnattr_setflags(byte[] attributes, short flags);

    [DllImport("libc")]
    public static extern int posix_spawnattr_setsigdefault(byte[] attributes, byte[] set);

    [DllImport("libc")]
    public static extern int posix_spawnattr_setsigmask(byte[] attributes, byte[] set);

    [DllImport("libc")]
    public static extern int posix_spawn_file_actions_init(byte[] actions);

    [DllImport("libc")]
    public static extern int posix_spawn_file_actions_addopen(byte[] actions, int descriptor, byte[] path, int flags, uint mode);

    [DllImport("libc")]
    public static extern int posix_spawn_file_actions_adddup2(byte[] actions, int descriptor, int as_);

    [DllImport("libc")]
    public static extern int posix_spawn_file_actions_addchdir_np(byte[] actions, byte[] path);

    [DllImport("libc")]
    public static extern int posix_spawn(out int process, byte[] path, byte[] actions, byte[] attributes, nint[] arguments, nint[] environment);
}
