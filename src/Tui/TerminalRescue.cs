using System.Text;

namespace Onboarding.Tui;

/// <summary>Leaves the terminal as it was found when nothing else can: after a fault on any thread, or when an orderly stop hangs.</summary>
internal sealed class TerminalRescue
{
    /// <summary>Cursor and number keys send what they send in a shell: the runtime switches that at its first use of the console, and never back.</summary>
    private const string KeypadReset = "\u001b[?1l\u001b>";

    /// <summary>Mouse modes off, bracketed paste off, kitty keys popped, colours reset, caret on, alternate screen off.</summary>
    private const string Reset =
        "\u001b[?1000l\u001b[?1002l\u001b[?1003l\u001b[?1005l\u001b[?1006l\u001b[?1015l\u001b[?1016l\u001b[?2004l\u001b[<u\u001b[0m\u001b[0 q\u001b[?25h\u001b[?1049l\r" + KeypadReset;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly LineDiscipline _found = LineDiscipline.Current();
    private int _watching;

    /// <summary>Ends the process if it has not ended by itself in two seconds: a terminal that is gone can make an orderly stop spin for ever.</summary>
    public void ArmWatchdog(int exitCode)
    {
        if (Interlocked.Exchange(ref _watching, 1) == 1) return;
        new Thread(() =>
        {
            Thread.Sleep(Patience);
            Restore();
            Environment.Exit(exitCode);
        })
        { IsBackground = true, Name = "watchdog" }.Start();
    }

    /// <summary>Writes the reset sequences and restores the line discipline. Harmless where it was done before.</summary>
    public void Restore()
    {
        Write(Reset);
        _found.Restore();
    }

    /// <summary>What is left to do after an orderly end, in which the library has put back what it changed.</summary>
    public static void Finish() => Write(KeypadReset);

    private static void Write(string sequences)
    {
        try
        {
            using var terminal = OperatingSystem.IsWindows()
                ? Console.OpenStandardOutput()
                : new FileStream("/dev/tty", FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            terminal.Write(Encoding.ASCII.GetBytes(sequences));
            terminal.Flush();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The terminal is gone: there is nothing to restore.
        }
    }
}
