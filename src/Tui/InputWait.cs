using System.Runtime.InteropServices;

namespace Onboarding.Tui;

/// <summary>Sleeps until the terminal has something to read.</summary>
internal static partial class InputWait
{
    private const short Readable = 1;

    /// <summary>Waits; true where there is something to read. Not for Windows.</summary>
    public static bool ForInput(int milliseconds)
    {
        var input = new PollDescriptor { Events = Readable };
        if (Poll(ref input, 1, milliseconds) <= 0) return false;
        // A terminal that is gone is always ready with nothing to read: the hang-up signal ends the program, and until then this must not spin.
        if ((input.Returned & ~Readable) == 0) return true;
        Thread.Sleep(20);
        return false;
    }

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref PollDescriptor descriptors, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }
}
