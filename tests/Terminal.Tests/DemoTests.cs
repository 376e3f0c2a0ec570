using Onboarding.Terminals;

namespace Onboarding.Terminal.Tests;

/// <summary>The demo in a real terminal: it opens from the program alone, says what it is, and is gone afterwards.</summary>
public sealed class DemoTests
{
    [Fact]
    public void It_opens_anywhere_says_what_it_is_and_where_it_was()
    {
        using var workspace = TestWorkspace.WithSmallCurriculum();
        using var tmux = workspace.OpenTmux();
        tmux.Command($"{OnboardProgram.TestedPath} --demo");
        tmux.WaitForText("week 40 of 52");
        Assert.Contains("demo", tmux.Screen);
        Assert.Contains("Ada Byron", tmux.Screen);

        tmux.Type("q");
        tmux.WaitForText("it is deleted");
        Assert.DoesNotContain(Directory.GetDirectories(Path.GetTempPath(), "onboard-demo-*"), folder => tmux.Screen.Contains(folder, StringComparison.Ordinal));
    }
}
