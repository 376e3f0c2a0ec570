using System.Diagnostics;
using System.Text;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>The real world: this process's console, environment and clock.</summary>
internal static class SystemServices
{
    public static CliServices Create(Func<WorkspaceOptions, int>? openDashboard) => new()
    {
        Console = NewConsole(),
        Time = TimeProvider.System,
        CurrentDirectory = Environment.CurrentDirectory,
        StateFolder = StateFolder,
        Variable = Environment.GetEnvironmentVariable,
        HostName = Environment.MachineName,
        LoginName = Environment.UserName,
        OpenDashboard = openDashboard,
        RunEditor = RunEditor,
    };

    /// <summary>The user's state folder of this program; need not exist.</summary>
    public static string StateFolder
    {
        get
        {
            var state = Environment.GetEnvironmentVariable("XDG_STATE_HOME");
            if (string.IsNullOrEmpty(state) || !Path.IsPathFullyQualified(state))
            {
                state = OperatingSystem.IsWindows()
                    ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                    : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "state");
            }
            return Path.Combine(state, "onboarding");
        }
    }

    private static CliConsole NewConsole()
    {
        var isOutputTerminal = !Console.IsOutputRedirected;
        return new CliConsole
        {
            // Plain streams: the runtime's own readers and writers would set up the terminal, and that is the dashboard's.
            In = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false)),
            Out = NewWriter(Console.OpenStandardOutput()),
            Error = NewWriter(Console.OpenStandardError()),
            IsInputTerminal = !Console.IsInputRedirected,
            IsOutputTerminal = isOutputTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = isOutputTerminal ? WidthOfTerminal() : CliConsole.DefaultWidth,
            IsUtf8 = IsUtf8Locale(),
        };
    }

    private static StreamWriter NewWriter(Stream stream) => new(stream, new UTF8Encoding(false), bufferSize: 16 * 1024) { NewLine = "\n", AutoFlush = false };

    private static int WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : CliConsole.DefaultWidth;
        }
        catch (IOException)
        {
            return CliConsole.DefaultWidth;
        }
    }

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
