using System.Runtime.CompilerServices;
using Onboarding.Tui.Settings;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Onboarding.Tui;

/// <summary>Makes the library read and write the terminal in our ways.</summary>
internal sealed class TerminalFactory(LoopWait loop, ColorDepth colors) : AnsiComponentFactory
{
    public override IInput<char> CreateInput() => OperatingSystem.IsWindows() ? base.CreateInput() : new WaitingInput(loop);

    public override IOutput CreateOutput() => colors == ColorDepth.TwoHundredFiftySix ? new IndexedColorOutput() : base.CreateOutput();

    /// <summary>Makes an application use this factory. Call it before <c>Init</c>.</summary>
    /// <remarks>The library has no public way to give it a factory. Where the field is gone, the library's own is used.</remarks>
    public static void Install(IApplication application, LoopWait loop, ColorDepth colors)
    {
        try
        {
            FactoryOf(application) = new TerminalFactory(loop, colors);
        }
        catch (Exception changed) when (changed is MissingFieldException or TypeLoadException or InvalidCastException)
        {
            loop.PollsInput = true;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_componentFactory")]
    private static extern ref IComponentFactory FactoryOf([UnsafeAccessorType("Terminal.Gui.App.ApplicationImpl, Terminal.Gui")] object application);
}
