using Terminal.Gui.Drivers;

namespace Onboarding.Tui;

/// <summary>
/// The library's terminal input, waiting for bytes where the original looks for them fifty times a second: a key is read at once, and nothing runs while
/// nothing is typed.
/// </summary>
internal sealed class WaitingInput(LoopWait loop) : AnsiInput
{
    /// <summary>So often it looks whether it should end.</summary>
    private const int LongestWaitMilliseconds = 100;

    public override bool Peek() => !loop.IsEnding && InputWait.ForInput(LongestWaitMilliseconds) && base.Peek();

    public override IEnumerable<char> Read()
    {
        foreach (var c in base.Read()) yield return c;
        // Here everything that was read stands in the queue.
        loop.Wake();
    }
}
