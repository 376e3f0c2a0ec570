using System.Diagnostics;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Onboarding.Tui.Cli;

/// <summary>The real world: this process's console, environment and clock.</summary>
internal static class SystemServices
{
    public static CliServices Create(Func<DashboardRequest, int>? openDashboard) => new()
    {
        Console = NewConsole(),
        Time = TimeProvider.System,
        CurrentDirectory = Environment.CurrentDirectory,
        StateFolder = StateFolder,
        ConfigFolder = ConfigFolder,
        Variable = Environment.GetEnvironmentVariable,
        HostName = Environment.MachineName,
        LoginName = Environment.UserName,
        OpenDashboard = openDashboard,
        OnShortRun = ShortRun.Begin,
        RunEditor = RunEditor,
        OnInterrupt = interrupted => new InterruptSignals(interrupted),
    };

    /// <summary>The user's state folder of this program; need not exist.</summary>
    public static string StateFolder => UserFolder("XDG_STATE_HOME", Environment.SpecialFolder.LocalApplicationData, ".local", "state");

    /// <summary>The folder of the user's own settings; need not exist.</summary>
    public static string ConfigFolder => UserFolder("XDG_CONFIG_HOME", Environment.SpecialFolder.ApplicationData, ".config");

    private static string UserFolder(string variable, Environment.SpecialFolder onWindows, params ReadOnlySpan<string> atHome)
    {
        var folder = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(folder) || !Path.IsPathFullyQualified(folder))
        {
            folder = OperatingSystem.IsWindows()
                ? Environment.GetFolderPath(onWindows)
                : Path.Combine([Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), .. atHome]);
        }
        return Path.Combine(folder, "onboarding");
    }

    private static CliConsole NewConsole()
    {
        var isOutputTerminal = !Console.IsOutputRedirected;
        return new CliConsole
        {
            In = new StreamReader(Open(0, FileAccess.Read, !Console.IsInputRedirected), new UTF8Encoding(false)),
            Out = NewWriter(Open(1, FileAccess.Write, isOutputTerminal)),
            Error = NewWriter(Open(2, FileAccess.Write, !Console.IsErrorRedirected)),
            IsInputTerminal = !Console.IsInputRedirected,
            IsOutputTerminal = isOutputTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = (isOutputTerminal ? TerminalWidth.Measure() : null) ?? CliConsole.DefaultWidth,
            IsUtf8 = IsUtf8Locale(),
        };
    }

    /// <summary>
    /// A standard stream. The runtime's own set a terminal to another keypad mode before the first byte, and leave it so; a plain stream does not. To a
    /// file, the runtime's own are right: a plain stream keeps its own position in the file, and the next program of the same shell would write over it.
    /// </summary>
    private static Stream Open(int descriptor, FileAccess access, bool isTerminal)
    {
        if (isTerminal && !OperatingSystem.IsWindows()) return new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), access, bufferSize: 0);
        return descriptor switch
        {
            0 => Console.OpenStandardInput(),
            1 => Console.OpenStandardOutput(),
            _ => Console.OpenStandardError(),
        };
    }

    private static StreamWriter NewWriter(Stream stream) => new(stream, new UTF8Encoding(false), bufferSize: 16 * 1024) { NewLine = "\n", AutoFlush = false };

    private static bool IsUtf8Locale()
    {
        if (OperatingSystem.IsWindows()) return true;
        foreach (var name in (string[])["LC_ALL", "LC_CTYPE", "LANG"])
        {
            if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } locale)
                return locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase) || locale.Contains("UTF8", StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }

    // Through the shell, as git does it: EDITOR may hold options.
    private static int RunEditor(string editor, string file)
    {
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd.exe") { ArgumentList = { "/c", $"{editor} \"{file}\"" } }
            : new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", editor + " \"$1\"", "onboard", file } };
        start.UseShellExecute = false;
        using var process = Process.Start(start) ?? throw new IOException($"{editor} could not be started.");
        process.WaitForExit();
        return process.ExitCode;
    }
}
