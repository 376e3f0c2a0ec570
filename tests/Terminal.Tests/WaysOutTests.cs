using System.Diagnostics;
using Onboarding.Terminals;

namespace Onboarding.Terminal.Tests;

/// <summary>However the program ends, the terminal is as it was.</summary>
public sealed class WaysOutTests : IDisposable
{
    private readonly TestWorkspace _workspace = TestWorkspace.WithSmallCurriculum();

    [Fact]
    public void Quit_by_key_leaves_the_terminal_as_it_was() => AssertRestored(0, tmux => tmux.Press("q"));

    [Fact]
    public void Ctrl_C_leaves_the_terminal_as_it_was() => AssertRestored(null, tmux => tmux.Press("C-c"));

    [Fact]
    public void SIGTERM_leaves_the_terminal_as_it_was() => AssertRestored(null, tmux => Signal(tmux, "TERM"));

    [Fact]
    public void SIGHUP_leaves_the_terminal_as_it_was() => AssertRestored(null, tmux => Signal(tmux, "HUP"));

    [Fact]
    public void SIGINT_from_outside_leaves_the_terminal_as_it_was() => AssertRestored(null, tmux => Signal(tmux, "INT"));

    [Fact]
    public void An_exception_that_nobody_catches_leaves_the_terminal_as_it_was_and_says_where_the_details_are()
    {
        var trigger = Path.Combine(_workspace.Home, "throw");
        // The build for the native program switches hooks off; this is the same program with them on.
        var configuration = Path.Combine(_workspace.Home, "runtimeconfig.json");
        File.WriteAllText(configuration, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "onboard.runtimeconfig.json"))
            .Replace("\"System.StartupHookProvider.IsSupported\": false", "\"System.StartupHookProvider.IsSupported\": true"));
        var command = $"DOTNET_STARTUP_HOOKS={typeof(StartupHook).Assembly.Location} ONBOARD_TEST_THROW_WHEN_EXISTS={trigger}"
            + $" dotnet exec --runtimeconfig {configuration} {Path.Combine(AppContext.BaseDirectory, "onboard.dll")}";

        AssertRestored(1, _ => File.WriteAllText(trigger, ""), command, said: "The details are in");

        var log = Assert.Single(Directory.GetFiles(_workspace.Home, "onboard.log", SearchOption.AllDirectories));
        Assert.Contains(StartupHook.Message, File.ReadAllText(log));
    }

    [Fact]
    public void A_closed_terminal_ends_the_program()
    {
        using var tmux = _workspace.OpenTmux();
        var process = OpenDashboard(tmux);

        tmux.Dispose();

        AssertEnds(process);
    }

    [Fact]
    public void A_closed_terminal_ends_a_program_in_its_background()
    {
        using var tmux = _workspace.OpenTmux();
        var process = OpenDashboard(tmux);
        Signal(tmux, "STOP");
        tmux.WaitForText("Stopped");
        Signal(tmux, "CONT");

        tmux.Dispose();

        AssertEnds(process);
    }

    [Fact]
    public void What_is_switched_on_in_the_terminal_is_switched_off_again()
    {
        using var terminal = _workspace.OpenTerminal();
        Assert.True(terminal.WaitFor(t => t.Output.Contains("Explain how an alert"), TimeSpan.FromSeconds(20)), terminal.Output);

        terminal.Signal(15);

        Assert.NotNull(terminal.WaitForExit(TimeSpan.FromSeconds(10)));
        Assert.Empty(TerminalModes.LeftOn(terminal.Output));
        Assert.Contains("?1049", TerminalModes.SwitchedOn(terminal.Output));
    }

    public void Dispose() => _workspace.Dispose();

    private void AssertRestored(int? exitCode, Action<Tmux> leave, string? command = null, string said = "")
    {
        using var tmux = _workspace.OpenTmux();
        var modes = tmux.Modes;
        tmux.Command("stty -a > ../before; echo the screen as it was");
        tmux.WaitForText("the screen as it was");
        OpenDashboard(tmux, command);
        Assert.NotEqual(modes, tmux.Modes);

        leave(tmux);

        tmux.WaitFor(() => tmux.ForegroundProcess is null, "The program did not end");
        tmux.Command("echo exit=$?; stty -a > ../after; echo all\"\"done");
        tmux.WaitForText("alldone");
        Assert.Contains("the screen as it was", tmux.Screen);
        Assert.Contains(said, tmux.Screen);
        if (exitCode is not null) Assert.True(tmux.Screen.Contains($"exit={exitCode}"), tmux.Screen);
        Assert.Equal(modes, tmux.Modes);
        Assert.Equal(Left("before"), Left("after"));
    }

    private static void AssertEnds(int process)
    {
        var start = Stopwatch.GetTimestamp();
        while (Directory.Exists($"/proc/{process}") && Stopwatch.GetElapsedTime(start).TotalSeconds < 10) Thread.Sleep(50);
        Assert.False(Directory.Exists($"/proc/{process}"), "The program still runs 10 s after its terminal was closed.");
    }

    private static int OpenDashboard(Tmux tmux, string? command = null)
    {
        tmux.Command(command ?? OnboardProgram.TestedPath);
        tmux.WaitForText("Explain how an alert");
        return tmux.ForegroundProcess!.Value;
    }

    private static void Signal(Tmux tmux, string signal) => Process.Start("kill", ["-" + signal, $"{tmux.ForegroundProcess}"]).WaitForExit();

    private string Left(string name) => File.ReadAllText(Path.Combine(_workspace.Root, "..", name));
}
