using System.Runtime.CompilerServices;
using Terminal.Gui.App;
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

    /// <summary>Makes an application read through this input. Call it before <c>Init</c>.</summary>
    /// <remarks>The library has no public way to give it a factory. Where the field is gone, the library's own input is used.</remarks>
    public static void Install(IApplication application, LoopWait loop)
    {
        if (OperatingSystem.IsWindows()) return;
        try
        {
            FactoryOf(application) = new Factory(loop);
        }
        catch (Exception changed) when (changed is MissingFieldException or TypeLoadException or InvalidCastException)
        {
            loop.PollsInput = true;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_componentFactory")]
    private static extern ref IComponentFactory FactoryOf([UnsafeAccessorType("Terminal.Gui.App.ApplicationImpl, Terminal.Gui")] object application);

    private sealed class Factory(LoopWait loop) : AnsiComponentFactory
    {
        public override IInput<char> CreateInput() => new WaitingInput(loop);
    }
}
