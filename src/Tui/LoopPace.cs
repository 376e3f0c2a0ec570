using System.Runtime.InteropServices;
using Terminal.Gui.App;

namespace Onboarding.Tui;

/// <summary>
/// How often the library's polling loop turns: fast for a moment after a key, and otherwise not at all until a key, an invoke, a timer or a resize comes.
/// It also stops the library from hiding an invisible caret again and again, which would be bytes for ever.
/// </summary>
internal sealed class LoopPace : IDisposable
{
    private const int InUsePerSecond = 250;
    private const int LongestWaitMilliseconds = 1_000;
    private const int StaysFastMilliseconds = 500;

    private readonly IApplication _app;
    private readonly InputWait? _wait = InputWait.TryCreate();
    private readonly PosixSignalRegistration? _resized;
    private long _fastUntil;
    private bool _isCaretHidden;

    public LoopPace(IApplication app)
    {
        _app = app;
        Application.MaximumIterationsPerSecond = InUsePerSecond;
        app.Iteration += OnIteration;
        app.TimedEvents!.Added += OnAdded;
        if (!OperatingSystem.IsWindows()) _resized = PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => Wake());
        StayFast();
    }

    /// <summary>Turns fast for a while from now.</summary>
    public void StayFast() => Volatile.Write(ref _fastUntil, Environment.TickCount64 + StaysFastMilliseconds);

    /// <summary>Ends a wait; from any thread.</summary>
    public void Wake()
    {
        StayFast();
        _wait?.Wake();
    }

    public void Dispose()
    {
        _resized?.Dispose();
        _app.Iteration -= OnIteration;
        _app.TimedEvents!.Added -= OnAdded;
        _wait?.Dispose();
    }

    /// <summary>Something was invoked, or a timer set: the wait must not outlast it.</summary>
    private void OnAdded(object? sender, TimeoutEventArgs e)
    {
        if (e.Timeout.Span <= TimeSpan.Zero) Wake();
        else _wait?.Wake();
    }

    private void OnIteration(object? sender, EventArgs e)
    {
        HideCaretOnce();
        if (Environment.TickCount64 < Volatile.Read(ref _fastUntil)) return;
        var milliseconds = _app.TimedEvents is TimedEvents timers && timers.CheckTimers(out var untilTimer) ? Math.Min(untilTimer, LongestWaitMilliseconds) : LongestWaitMilliseconds;
        if (milliseconds <= 0) return;
        if (_wait is null) Thread.Sleep(Math.Min(milliseconds, 50));
        else if (_wait.ForInput(milliseconds)) StayFast();
    }

    private void HideCaretOnce()
    {
        if (_app.Driver is not { } driver || !driver.GetCursorNeedsUpdate()) return;
        var isVisible = _app.TopRunnableView?.MostFocused?.Cursor.IsVisible == true;
        if (!isVisible && _isCaretHidden) driver.SetCursorNeedsUpdate(false);
        _isCaretHidden = !isVisible;
    }
}
