namespace Onboarding.Tui;

/// <summary>Where the loop sleeps, and how it is woken: by input, an invoke, a timer or a resize, from any thread.</summary>
internal sealed class LoopWait : IDisposable
{
    private readonly AutoResetEvent _woken = new(false);
    private volatile bool _isEnding;

    /// <summary>Whether input must be looked for because nothing tells of it.</summary>
    public bool PollsInput { get; set; }

    /// <summary>Whether the program is about to end: nobody should wait any longer.</summary>
    public bool IsEnding => _isEnding;

    public void Wake() => _woken.Set();

    /// <summary>Sleeps; true where it was woken.</summary>
    public bool Sleep(int milliseconds) => !_isEnding && _woken.WaitOne(milliseconds);

    public void End()
    {
        _isEnding = true;
        _woken.Set();
    }

    public void Dispose() => _woken.Dispose();
}
