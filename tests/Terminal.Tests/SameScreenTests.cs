namespace Onboarding.Terminal.Tests;

/// <summary>What the screen in memory shows, a real terminal shows: each cell's text, colours and style, over text that is wide, joined, combining, right-to-left and long.</summary>
public sealed class SameScreenTests
{
    // One child in the family, six marks on the Z: of one character tmux 3.3 keeps 21 bytes, and would lose the rest.
    private const string Curriculum = """
        # 幅の広い 👩‍🚀 track

        Before 読む 👩‍🚀 after, שלום, café naïve, 👍🏽, 🇩🇪, ❤️ and ☰ end. **Bold 読む**, *italic שלום*, ~~struck~~, `code 👩‍🚀`, [a link 読む](https://example.org/).

        | first | second | third |
        | --- | :---: | ---: |
        | 読む | middle | right |
        | 👩‍🚀 | **漢字** | right |
        | שלום עולם | café | 12 |
        | 👍🏽 ❤️ ☰ 🇩🇪 | middle | right |
        | plain | middle | right |

        ## Topic 主題 with שלום and a heading that is much too long for any side bar that anybody has ever had on a screen of any size

        - [ ] 読む読む読む読む読む読む読む読む読む読む `due:d5` <!-- #cjk -->

          A description with 読む, [a link 👩‍🚀](https://example.org/x) and שלום עולם.

          - [ ] A step: café, naïve, Z͑ͫ̓ͪ̂ͫa
        - [ ] 👩‍🚀👩‍🚀👩‍🚀👨‍👩‍👧👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀 `due:d5` <!-- #joined -->
        - [ ] שלום עולם שלום עולם שלום עולם שלום עולם `due:d5` <!-- #rtl -->
        - [ ] ☰ trigram, 🇩🇪 flag, 👍🏽 skin, ❤️ heart `due:d5` <!-- #disputed -->
        - [ ] e´ and é and e̊ and the café of naïve Zoë `due:d5` <!-- #combining -->
        - [ ] A title that goes on and on, far past the edge of the tree and of the tab and of the palette, until nobody remembers how it began or why `due:d5` <!-- #long -->

        """;

    [Theory]
    [InlineData(140, 42)]
    [InlineData(80, 24)]
    public void A_real_terminal_shows_each_cell_as_the_screen_in_memory_does(int columns, int rows)
    {
        using var workspace = new TestWorkspace();
        workspace.Write("onboarding.json", $$"""{ "people": [ { "id": "ada", "name": "Ada 読む", "start": "{{DateTime.UtcNow.AddDays(-3):yyyy-MM-dd}}" } ] }""");
        workspace.Write("docs/curriculum/wide.md", Curriculum);
        using var screens = new TwoScreens(workspace, columns, rows);

        screens.AreTheSame("on Today").Shows("Next step");
        screens.Press("1").Type(">").Shows("trigram").Press("Down", "Down", "Down");
        foreach (var words in (string[])["読む読む", "👩‍🚀👩‍🚀", "שלום", "trigram", "café of", "on and on"])
        {
            screens.Press("Ctrl+P").Type(words).Press("Enter").Shows("Write a note");
        }
        screens.Press("Ctrl+P").Type("track").Press("Enter").Shows("second").Press("PgDn", "PgUp");
        screens.Press("F1").Type("tab").Press("Down", "Esc");
        screens.Press("1", "/").Type("読む").Press("Esc");
        screens.Press("2").Type("שלום").Press("Down", "Enter");
    }
}
