using System.Runtime.InteropServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Onboarding.Tui;

/// <summary>
/// When the library's polling loop turns: at once for a key, an invoke, a timer or a resize, a few times more until all has settled, and otherwise not at all.
/// It also stops the library from placing a caret again and again that stands where it stood, which would be bytes for ever.
/// </summary>
internal sealed class LoopPace : IDisposable
{
    /// <summary>So often that the library never sleeps by itself: we do.</summary>
    private const ushort Unlimited = ushort.MaxValue;

    private const int LongestWaitMilliseconds = 1_000;
    private const int PollMilliseconds = 20;

    /// <summary>A lone Esc is told from the start of a sequence by time alone, so the loop goes on turning for a moment.</summary>
    private const int SettlesMilliseconds = 200;

    private const int SettlingTurnMilliseconds = 5;

    private readonly IApplication _app;
    private readonly LoopWait _wait;
    private readonly PosixSignalRegistration? _resized;
    private long _settledAt;
    private Cursor? _caret;
    private bool _hasDrawn;

    public LoopPace(IApplication app, LoopWait wait)
    {
        _app = app;
        _wait = wait;
        Application.MaximumIterationsPerSecond = Unlimited;
        app.Iteration += OnIteration;
        app.LayoutAndDrawComplete += OnDrawn;
        app.TimedEvents!.Added += OnAdded;
        if (!OperatingSystem.IsWindows()) _resized = PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => wait.Wake());
        wait.Wake();
    }

    public void Dispose()
    {
        _wait.End();
        _resized?.Dispose();
        _app.Iteration -= OnIteration;
        _app.LayoutAndDrawComplete -= OnDrawn;
        _app.TimedEvents!.Added -= OnAdded;
    }

    private void OnAdded(object? sender, TimeoutEventArgs e) => _wait.Wake();

    private void OnIteration(object? sender, EventArgs e)
    {
        PlaceCaretOnce();
        var now = Environment.TickCount64;
        var milliseconds = now < _settledAt ? SettlingTurnMilliseconds : _wait.PollsInput ? PollMilliseconds : LongestWaitMilliseconds;
        if (_app.TimedEvents is TimedEvents timers && timers.CheckTimers(out var untilTimer)) milliseconds = Math.Min(milliseconds, Math.Max(0, untilTimer));
        if (_wait.Sleep(milliseconds)) _settledAt = Environment.TickCount64 + SettlesMilliseconds;
    }

    /// <summary>Drawing moves the caret, so it must be put back.</summary>
    private void OnDrawn(object? sender, EventArgs e)
    {
        _hasDrawn = true;
        _app.Driver?.SetCursorNeedsUpdate(true);
    }

    private void PlaceCaretOnce()
    {
        if (_app.Driver is not { } driver || !driver.GetCursorNeedsUpdate()) return;
        var caret = _app.TopRunnableView?.MostFocused?.Cursor;
        if (!_hasDrawn && Equals(caret, _caret)) driver.SetCursorNeedsUpdate(false);
        (_caret, _hasDrawn) = (caret, false);
    }
}
