using System.Diagnostics;

namespace Onboarding.Terminal.Tests;

/// <summary>A terminal of tmux with a shell in it: it tells what a program left behind.</summary>
internal sealed class Tmux : IDisposable
{
    private readonly string _socket = "onboard-" + Guid.NewGuid().ToString("N")[..12];

    public Tmux(string folder, IReadOnlyDictionary<string, string> environment, int columns = 140, int rows = 42)
    {
        // An empty environment, so that nothing of the person who runs the test is there; -f: nor their tmux settings.
        var variables = environment.Select(variable => $"{variable.Key}={variable.Value}");
        Run(["-f", "/dev/null", "new-session", "-d", "-x", $"{columns}", "-y", $"{rows}", "-c", folder, "env", "-i", .. variables, "TERM=screen-256color", "PS1=$ ", "/bin/sh"]);
        WaitForText("$");
    }

    /// <summary>The screen as text, without trailing blanks.</summary>
    public string Screen => Run(["capture-pane", "-p"]).TrimEnd();

    /// <summary>The screen with its colours, as sequences.</summary>
    public string ColoredScreen => Run(["capture-pane", "-e", "-N", "-p"]);

    /// <summary>What a program can leave switched on: the alternate screen, a hidden cursor, the mouse.</summary>
    public string Modes => Run(
        ["display-message", "-p", "alternate=#{alternate_on} cursor=#{cursor_flag} mouse=#{mouse_any_flag}#{mouse_standard_flag}#{mouse_button_flag}#{mouse_all_flag}#{mouse_sgr_flag} keypad=#{keypad_cursor_flag}#{keypad_flag}"]).Trim();

    /// <summary>The program that the shell is running; null while it waits for a command.</summary>
    public int? ForegroundProcess
    {
        get
        {
            var shell = Run(["display-message", "-p", "#{pane_pid}"]).Trim();
            var children = File.ReadAllText($"/proc/{shell}/task/{shell}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return children.Length == 0 ? null : int.Parse(children[0]);
        }
    }

    /// <summary>How many columns this version of tmux gives a text. For a terminal in which the shell waits.</summary>
    public int WidthOf(string text)
    {
        // The title says that the text has been written, on a row where no prompt stands.
        var title = Guid.NewGuid().ToString("N");
        Command($"printf '\\033[2J\\033[6H%s\\033]2;%s\\007' '{text}' {title}; read answered");
        string[] place = [];
        WaitFor(() => (place = Run(["display-message", "-p", "#{pane_title} #{cursor_x}"]).Trim().Split(' '))[0] == title, $"'{text}' was not written");
        Command("");
        WaitFor(() => ForegroundProcess is null, "The shell did not go on");
        return int.Parse(place[1]);
    }

    /// <summary>Types text as it is.</summary>
    public void Type(string text) => Run(["send-keys", "-l", text]);

    /// <summary>Presses a key by tmux's name: Enter, C-c, Down.</summary>
    public void Press(string key) => Run(["send-keys", key]);

    /// <summary>Presses and releases the left button where a text stands, as a terminal reports it.</summary>
    public void Click(string text)
    {
        WaitForText(text);
        var rows = Screen.Split('\n');
        var row = Array.FindIndex(rows, line => line.Contains(text, StringComparison.Ordinal));
        var place = $"{rows[row].IndexOf(text, StringComparison.Ordinal) + 1};{row + 1}";
        foreach (var end in (string[])["M", "m"]) Run(["send-keys", "-H", .. $"\u001b[<0;{place}{end}".Select(sign => $"{(int)sign:x}")]);
    }

    /// <summary>Types a command line and Enter.</summary>
    public void Command(string line)
    {
        Type(line);
        Press("Enter");
    }

    public void WaitForText(string text, int seconds = 20) => WaitFor(() => Screen.Contains(text, StringComparison.Ordinal), $"'{text}' did not appear", seconds);

    public void WaitFor(Func<bool> condition, string otherwise, int seconds = 20) => WaitFor(condition, () => otherwise, seconds);

    public void WaitFor(Func<bool> condition, Func<string> otherwise, int seconds = 20)
    {
        var start = Stopwatch.GetTimestamp();
        while (!condition())
        {
            if (Stopwatch.GetElapsedTime(start).TotalSeconds > seconds) Assert.Fail($"{otherwise()} within {seconds} s. The screen:\n{Screen}");
            Thread.Sleep(30);
        }
    }

    /// <summary>Ends the terminal, and waits for the program in it: what it writes on its way out must not meet the deletion of its folder.</summary>
    public void Dispose()
    {
        try
        {
            var program = ForegroundProcess;
            Run(["kill-server"]);
            for (var i = 0; i < 100 && program is { } id && IsRunning(id); i++) Thread.Sleep(30);
        }
        catch (Exception fault) when (fault is InvalidOperationException or IOException)
        {
            // It has ended already.
        }
    }

    /// <summary>A process that has ended and that nobody asked about has no command line.</summary>
    private static bool IsRunning(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline").Length > 0;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private string Run(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("tmux", ["-L", _socket, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Start(start);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"tmux: {error.Result.Trim()}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException("These tests need tmux: install it (apt-get install tmux), or run .ci/run, which does.", missing);
        }
    }
}
