namespace Onboarding.Terminal.Tests;

public sealed class InitTests
{
    [Fact]
    public void Init_asks_on_a_terminal_and_Enter_takes_what_it_proposes()
    {
        using var workspace = TestWorkspace.WithSmallCurriculum();
        File.Delete(Path.Combine(workspace.Root, "onboarding.json"));
        using var terminal = workspace.OpenTerminal(arguments: ["init"]);

        for (var questions = 0; questions < 8 && terminal.WaitForExit(TimeSpan.FromMilliseconds(600)) is null; questions++) terminal.Send("\r");

        Assert.Equal(0, terminal.WaitForExit(TimeSpan.FromSeconds(10)));
        Assert.Contains("\"ada\"", File.ReadAllText(Path.Combine(workspace.Root, "onboarding.json")));
        Assert.Contains("]: ", terminal.Output);
        Assert.Empty(TerminalModes.LeftOn(terminal.Output));
    }
}
