using System.Runtime.InteropServices;

namespace Onboarding.Tui;

/// <summary>Sleeps until the terminal has something to read.</summary>
internal static partial class InputWait
{
    private const short Readable = 1;
    private const short HungUp = 16;
    private const int HangUpSignal = 1;

    /// <summary>Waits; true where there is something to read. Not for Windows.</summary>
    public static bool ForInput(int milliseconds)
    {
        var input = new PollDescriptor { Events = Readable };
        if (Poll(ref input, 1, milliseconds) <= 0) return false;
        if ((input.Returned & ~Readable) == 0) return true;
        // A terminal that is gone is always ready with nothing to read. The system's hang-up signal reaches only what is in its foreground: so it is given here, too.
        if ((input.Returned & HungUp) != 0) _ = Raise(HangUpSignal);
        // Until the program has ended, this must not spin.
        Thread.Sleep(20);
        return false;
    }

    [LibraryImport("libc", EntryPoint = "raise")]
    private static partial int Raise(int signal);

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
