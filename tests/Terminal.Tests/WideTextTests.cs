using Onboarding.Terminals;

namespace Onboarding.Terminal.Tests;

/// <summary>Wide, joined, combining and right-to-left text in a real terminal, also characters whose width it counts in another way than we do.</summary>
public sealed class WideTextTests
{
    private const string Curriculum = """
        # 幅の広い 👩‍🚀 track

        Before 読む 👩‍🚀 after, שלום, 👍🏽, 🇩🇪, ❤️ and ☰ end.

        | first | second |
        | --- | --- |
        | 読む | right |
        | 👩‍🚀 | right |
        | ☰ | right |
        | plain | right |

        ## Topic

        - [ ] 読む読む読む読む読む読む読む読む読む読む `due:d5`
        - [ ] 👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀 `due:d5`
        - [ ] שלום עולם שלום עולם שלום עולם שלום עולם `due:d5`
        - [ ] ☰ trigram, 🇩🇪 flag, 👍🏽 skin, ❤️ heart `due:d5`
        - [ ] A title without anything in it that a terminal could count otherwise `due:d5`

        """;

    [Fact]
    public void What_lay_on_top_leaves_nothing_behind()
    {
        using var workspace = new TestWorkspace();
        using var tmux = Open(workspace);
        tmux.Press("C-p");
        tmux.WaitForText("A goal or track");
        tmux.WaitForText("trigram");
        tmux.Press("Escape");
        tmux.WaitFor(() => !tmux.Screen.Contains("A goal or track"), "The palette stayed");
        Thread.Sleep(500);
        var before = tmux.ColoredScreen;
        Assert.Equal(4, before.Split("right").Length - 1);
        tmux.Press("C-l");
        Thread.Sleep(800);
        Assert.Equal(tmux.ColoredScreen, before);
    }

    private static Tmux Open(TestWorkspace workspace)
    {
        workspace.Write("onboarding.json", """{ "people": [ { "id": "ada", "name": "Ada", "start": "2026-01-05" } ] }""");
        workspace.Write("docs/curriculum/wide.md", Curriculum);
        var tmux = workspace.OpenTmux(110, 34);
        tmux.Command(OnboardProgram.TestedPath);
        tmux.WaitForText("Next step");
        tmux.Press("C-p");
        tmux.WaitForText("A goal or track");
        tmux.Type("track");
        tmux.WaitForText("▸ 幅の広い");
        tmux.Press("Enter");
        tmux.WaitForText("second");
        tmux.Type("1");
        tmux.WaitForText("trigram");
        Thread.Sleep(500);
        return tmux;
    }
}
