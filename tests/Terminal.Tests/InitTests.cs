using Onboarding.Terminals;

namespace Onboarding.Terminal.Tests;

public sealed class InitTests
{
    [Fact]
    public void Init_asks_on_a_terminal_and_Enter_takes_what_it_proposes()
    {
        using var workspace = TestWorkspace.WithSmallCurriculum();
        File.Delete(Path.Combine(workspace.Root, "onboarding.json"));
        var environment = workspace.Environment;
        environment.Remove("ONBOARD_AS");
        using var terminal = PseudoTerminal.Start(OnboardProgram.TestedPath, ["init"], workspace.Root, environment);

        for (var questions = 0; questions < 8 && terminal.WaitForExit(TimeSpan.FromMilliseconds(600)) is null; questions++) terminal.Send("\r");

        Assert.Equal(0, terminal.WaitForExit(TimeSpan.FromSeconds(10)));
        Assert.Contains("Your first day", terminal.Output);
        Assert.Contains("\"start\": \"2", File.ReadAllText(Path.Combine(workspace.Root, "onboarding.json")));
        Assert.Empty(TerminalModes.LeftOn(terminal.Output));
    }
}
