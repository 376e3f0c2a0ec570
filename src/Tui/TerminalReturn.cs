using System.Runtime.InteropServices;
using Onboarding.Tui.Views;
using Terminal.Gui.App;

namespace Onboarding.Tui;

/// <summary>
/// Takes the terminal back when the program goes on after it was stopped. The runtime then restores the terminal of before the dashboard, in which
/// no key would arrive; and a shell has written over the screen and switched modes off.
/// </summary>
internal sealed class TerminalReturn : IDisposable
{
    /// <summary>What the library switches on when it begins: number keys, the alternate screen, no caret, the mouse, pasted text in brackets.</summary>
    private const string Modes = "\u001b[?1h\u001b=\u001b[?1049h\u001b[?25l\u001b[?1003h\u001b[?1015h\u001b[?1006h\u001b[?2004h";

    private readonly LineDiscipline _ours = LineDiscipline.Current();
    private readonly PosixSignalRegistration? _continued;

    /// <summary>Once the library has the terminal as it wants it.</summary>
    public TerminalReturn(IApplication app, WorkbenchWindow window)
    {
        if (OperatingSystem.IsWindows()) return;
        _continued = PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ => app.Invoke(() =>
        {
            _ours.Restore();
            app.Driver?.GetOutput().Write(Modes);
            window.Redraw();
        }));
    }

    public void Dispose() => _continued?.Dispose();
}
