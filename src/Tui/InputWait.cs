using System.Runtime.InteropServices;

namespace Onboarding.Tui;

/// <summary>Sleeps until the terminal has something to read, or somebody wakes it.</summary>
internal sealed partial class InputWait : IDisposable
{
    private const short Readable = 1;
    private readonly int _wakeRead;
    private readonly int _wakeWrite;
    private int _isWoken;

    private InputWait(int read, int write)
    {
        _wakeRead = read;
        _wakeWrite = write;
    }

    /// <summary>Null where the system has no such calls.</summary>
    public static InputWait? TryCreate()
    {
        if (OperatingSystem.IsWindows()) return null;
        var ends = new int[2];
        return Pipe(ends) == 0 ? new InputWait(ends[0], ends[1]) : null;
    }

    /// <summary>Ends the wait that is going on, or the next one at once; from any thread.</summary>
    public void Wake()
    {
        if (Interlocked.Exchange(ref _isWoken, 1) == 0) _ = Write(_wakeWrite, [1], 1);
    }

    /// <summary>Waits; true where there is something to read.</summary>
    public bool ForInput(int milliseconds)
    {
        Span<PollDescriptor> descriptors = [new() { Descriptor = 0, Events = Readable }, new() { Descriptor = _wakeRead, Events = Readable }];
        if (Poll(descriptors, 2, milliseconds) <= 0) return false;
        if ((descriptors[1].Returned & Readable) != 0)
        {
            _ = Read(_wakeRead, new byte[1], 1);
            Volatile.Write(ref _isWoken, 0);
        }
        // A terminal that is gone is always ready: the hang-up signal ends the program, and until then this must not spin.
        if ((descriptors[0].Returned & ~Readable) != 0) Thread.Sleep(20);
        return (descriptors[0].Returned & Readable) != 0;
    }

    public void Dispose()
    {
        Volatile.Write(ref _isWoken, 1);
        _ = Close(_wakeRead);
        _ = Close(_wakeWrite);
    }

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(Span<PollDescriptor> descriptors, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "pipe")]
    private static partial int Pipe([Out] int[] ends);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int descriptor, byte[] bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int descriptor, [Out] byte[] bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }
}
