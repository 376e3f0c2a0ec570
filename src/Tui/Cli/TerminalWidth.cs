using System.Runtime.InteropServices;

namespace Onboarding.Tui.Cli;

/// <summary>How wide the terminal is that the output goes to.</summary>
internal static class TerminalWidth
{
    private const int StandardOutput = 1;
    private const nuint GetWindowSize = 0x5413;

    /// <summary>Columns; null where it can't be told.</summary>
    public static int? Measure()
    {
        try
        {
            // Where the runtime is asked for the width, it first sets the terminal to its own keypad mode, and leaves it so.
            var width = OperatingSystem.IsLinux() ? (ioctl(StandardOutput, GetWindowSize, out var size) == 0 ? size.Columns : 0) : Console.WindowWidth;
            return width > 0 ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    [DllImport("libc")]
    private static extern int ioctl(int descriptor, nuint request, out WindowSize size);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct WindowSize
    {
        public readonly ushort Rows;
        public readonly ushort Columns;
        public readonly ushort PixelWidth;
        public readonly ushort PixelHeight;
    }
}
