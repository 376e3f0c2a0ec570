using System.Drawing;
using System.Runtime.CompilerServices;
using Onboarding.Tui.Settings;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Onboarding.Tui;

/// <summary>Makes the library read and write the terminal in our ways.</summary>
internal sealed class TerminalFactory(LoopWait loop, ColorDepth colors) : AnsiComponentFactory
{
    public override IInput<char> CreateInput() => OperatingSystem.IsWindows() ? base.CreateInput() : new WaitingInput(loop);

    public override IOutput CreateOutput()
    {
        try
        {
            var output = new TerminalOutput(colors);
            SetSizeQuery(output, NewSizeQuery(null));
            return output;
        }
        catch (MissingMethodException)
        {
            // Then the library writes as it does: more bytes, and rounded colours by their red, green and blue.
            return base.CreateOutput();
        }
    }

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

    // The library asks the system for the terminal's size only for the output that it made itself.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_NativeSizeQuery")]
    private static extern void SetSizeQuery(AnsiOutput output, Func<Size?>? query);

    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "CreateNativeSizeQuery")]
    private static extern Func<Size?> NewSizeQuery(AnsiComponentFactory? factory);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_componentFactory")]
    private static extern ref IComponentFactory FactoryOf([UnsafeAccessorType("Terminal.Gui.App.ApplicationImpl, Terminal.Gui")] object application);
}
