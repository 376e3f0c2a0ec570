using System.Text;
using Onboarding.Tui.Commands;

namespace Onboarding.Tui.Tests.Commands;

public class KeybindingsFileTests
{
    [Fact]
    public void A_row_gives_a_key_and_a_row_with_a_minus_takes_one_away()
    {
        var keymap = Read("""
            // mine
            [
              { "key": "f2", "command": "goal.start", },
              { "key": "s", "command": "-goal.start" },
            ]
            """).Keymap;

        Assert.Equal("F2", keymap.KeysOf("goal.start"));
        Assert.Equal("s", Keymap.Default.KeyOf("goal.start"));
    }

    [Fact]
    public void Without_a_key_a_minus_takes_every_key_away() => Assert.Equal("", Read("""[{ "command": "-tab.close" }]""").Keymap.KeysOf("tab.close"));

    [Fact]
    public void Mistakes_stand_at_their_places_and_the_other_rows_count()
    {
        var file = Read("""
            [
              { "key": "f2", "command": "goal.strat" },
              { "key": "hyper+x", "command": "goal.start" },
              { "key": "f4", "command": "goal.start", "when": "listFocus && gaolSelected" },
              { "key": "f5", "command": "goal.start", "when": "listFocus &&" },
              { "key": "f6", "comand": "goal.start", "command": "goal.log" },
              { "key": "ctrl+shift+x", "command": "goal.log" },
              "f7"
            ]
            """);

        Assert.Equal(
            [
                "2:29 There is no command 'goal.strat'. Did you mean 'goal.start'?",
                "3:12 'hyper+x' is not a key: 'hyper' is not ctrl, alt or shift.",
                "4:51 There is no condition 'gaolSelected'. Did you mean 'goalSelected'?",
                "5:51 The condition 'listFocus &&' can't be read: it ends too early.",
                "6:18 'comand' means nothing here. Did you mean 'command'?",
                "7:12 Only terminals with a newer keyboard protocol send 'Ctrl+Shift+X'.",
                "8:3 A row has to be an object with 'key' and 'command'.",
            ],
            file.Problems.Select(problem => $"{problem.Location.Line}:{problem.Location.Column} {problem.Message}"));
        Assert.Equal(["F6", "Ctrl+Shift+X"], file.Rows.Select(row => row.Keys));
    }

    private static KeybindingsFile Read(string text) => KeybindingsFile.Read("keybindings.json", Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}
