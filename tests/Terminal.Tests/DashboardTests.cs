using System.Diagnostics;
using Onboarding.Terminals;

namespace Onboarding.Terminal.Tests;

/// <summary>The dashboard in a real terminal.</summary>
public sealed class DashboardTests
{
    [Fact]
    public void It_opens_on_the_shipped_curriculum_and_records_what_a_key_says()
    {
        using var workspace = TestWorkspace.WithShippedCurriculum();
        using var tmux = workspace.OpenTmux();
        tmux.Command(OnboardProgram.TestedPath);
        tmux.WaitForText("Next step");
        Assert.Contains("The first weeks", tmux.Screen);
        Assert.Contains("Ada Byron", tmux.Screen);

        tmux.Press("C-p");
        tmux.WaitForText("A goal or track");
        tmux.Type("draw the path");
        tmux.WaitForText("Draw the path of one user request");
        tmux.Press("Enter");
        tmux.WaitForText("not started");
        tmux.Type("s");
        tmux.WaitForText("in progress");

        tmux.Type("q");
        tmux.WaitFor(() => tmux.ForegroundProcess is null, "It did not quit");
        Assert.Contains("goal.started", workspace.Onboard("history", "start.request-path", "--format", "json").Output);
    }

    [Fact]
    public void Left_alone_it_writes_not_one_byte()
    {
        using var workspace = TestWorkspace.WithShippedCurriculum();
        using var terminal = workspace.OpenTerminal();
        Assert.True(terminal.WaitFor(t => t.Output.Contains("Next step"), TimeSpan.FromSeconds(20)), terminal.Output);
        terminal.Send("\u001b[B");
        Thread.Sleep(3_000);

        var bytes = terminal.BytesWritten;
        Thread.Sleep(4_000);

        Assert.Equal(bytes, terminal.BytesWritten);
    }

    [Fact]
    public void The_text_of_a_note_survives_a_kill()
    {
        using var workspace = TestWorkspace.WithSmallCurriculum();
        using var tmux = workspace.OpenTmux();
        tmux.Command(OnboardProgram.TestedPath);
        tmux.WaitForText("Next step");
        tmux.Press("C-p");
        tmux.WaitForText("A goal or track");
        tmux.Type("alert becomes");
        tmux.Press("Enter");
        tmux.WaitForText("Write a note");
        tmux.Type("n");
        tmux.WaitForText("Ctrl+S");
        tmux.Type("Half a thought about the pager");
        tmux.WaitForText("Half a thought about the pager");
        Thread.Sleep(1_500);

        Process.Start("kill", ["-9", $"{tmux.ForegroundProcess}"]).WaitForExit();
        tmux.WaitFor(() => tmux.ForegroundProcess is null, "It was not killed");
        using var next = workspace.OpenTmux();
        next.Command(OnboardProgram.TestedPath);

        next.WaitForText("Half a thought about the pager");
    }
}
