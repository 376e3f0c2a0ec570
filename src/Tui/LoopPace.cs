using System.Runtime.InteropServices;
using Terminal.Gui.App;

namespace Onboarding.Tui;

/// <summary>
/// How often the library's polling loop turns: fast for a moment after a key, and otherwise not at all until a key, an invoke or a resize comes. It also
/// stops the library from hiding an invisible caret again and again, which would be bytes for ever.
/// </summary>
internal sealed partial class LoopPace : IDisposable
{
    private const int InUsePerSecond = 250;
    private const int SliceMilliseconds = 40;
    private const short Readable = 1;
    private static readonly TimeSpan StaysFast = TimeSpan.FromMilliseconds(500);

    /// <summary>Timers of the library are at most so late.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(240);

    private readonly IApplication _app;
    private readonly PosixSignalRegistration? _resized;
    private long _activeUntil;
    private volatile bool _wanted;
    private bool _isCaretHidden;

    public LoopPace(IApplication app)
    {
        _app = app;
        Application.MaximumIterationsPerSecond = InUsePerSecond;
        app.Iteration += OnIteration;
        app.TimedEvents!.Added += OnAdded;
        if (!OperatingSystem.IsWindows()) _resized = PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => _wanted = true);
        StayFast();
    }

    /// <summary>Turns fast for a while from now.</summary>
    public void StayFast() => _activeUntil = Environment.TickCount64 + (long)StaysFast.TotalMilliseconds;

    public void Dispose()
    {
        _resized?.Dispose();
        _app.Iteration -= OnIteration;
        _app.TimedEvents!.Added -= OnAdded;
    }

    private void OnAdded(object? sender, TimeoutEventArgs e) => _wanted = true;

    private void OnIteration(object? sender, EventArgs e)
    {
        HideCaretOnce();
        if (_wanted) StayFast();
        _wanted = false;
        if (Environment.TickCount64 < _activeUntil) return;
        if (WaitForInput()) StayFast();
    }

    /// <summary>Waits until there is something to read, something was invoked, or the longest wait is over; true where there is something.</summary>
    private bool WaitForInput()
    {
        var end = Environment.TickCount64 + (long)LongestWait.TotalMilliseconds;
        while (Environment.TickCount64 < end)
        {
            if (OperatingSystem.IsWindows())
            {
                Thread.Sleep(SliceMilliseconds);
                return false;
            }
            var input = new PollDescriptor { Events = Readable };
            var ready = Poll(ref input, 1, SliceMilliseconds);
            // A terminal that is gone is always ready: then it is the signal that ends us, not a busy loop.
            if (ready > 0 && (input.Returned & Readable) == 0) Thread.Sleep(SliceMilliseconds);
            if (_wanted || (ready > 0 && (input.Returned & Readable) != 0)) return true;
        }
        return false;
    }

    private void HideCaretOnce()
    {
        if (_app.Driver is not { } driver || !driver.GetCursorNeedsUpdate()) return;
        var isVisible = _app.TopRunnableView?.MostFocused?.Cursor.IsVisible == true;
        if (!isVisible && _isCaretHidden) driver.SetCursorNeedsUpdate(false);
        _isCaretHidden = !isVisible;
    }

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref PollDescriptor descriptors, uint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }
}
