using System.Diagnostics;
using Onboarding.Terminals;

namespace Onboarding.Terminal.Tests;

/// <summary>A dashboard that was stopped (by the shell, a debugger, a machine that sleeps) goes on as if nothing had been.</summary>
public sealed class GoingOnTests : IDisposable
{
    private readonly TestWorkspace _workspace = TestWorkspace.WithSmallCurriculum();

    [Fact]
    public void A_dashboard_that_was_stopped_is_whole_again_and_takes_keys_when_it_goes_on()
    {
        using var tmux = _workspace.OpenTmux();
        tmux.Command(OnboardProgram.TestedPath);
        tmux.WaitForText("Explain how an alert");
        var (screen, modes) = (tmux.Screen, tmux.Modes);
        Process.Start("kill", ["-STOP", $"{tmux.ForegroundProcess}"]).WaitForExit();
        tmux.WaitForText("Stopped");
        InShell(tmux, "stty sane; clear; printf '\\033[?1003l\\033[?1006l\\033[?1049l'; echo 'work in the shell'");
        tmux.WaitFor(() => tmux.Screen.Contains("\nwork in the shell", StringComparison.Ordinal), "The shell did not take over");

        InShell(tmux, "fg");

        tmux.WaitFor(() => tmux.Screen == screen && tmux.Modes == modes, () => $"{modes} is {tmux.Modes} now:\n{tmux.Screen}");
        tmux.Press("?");
        tmux.WaitForText("Type to find a key");
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>The terminal is as the dashboard had it, where Enter ends no line.</summary>
    private static void InShell(Tmux tmux, string command)
    {
        tmux.Type(command);
        tmux.Press("C-j");
    }
}
