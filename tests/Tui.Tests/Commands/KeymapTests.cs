using System.Text;
using Onboarding.Tui.Commands;

namespace Onboarding.Tui.Tests.Commands;

public class KeymapTests
{
    [Fact]
    public void Without_a_file_the_keys_of_the_table_count()
    {
        Assert.All(CommandTable.All.Where(command => !command.Keys.IsEmpty), command => Assert.Equal(command.Keys[0].Keys, Keymap.Default.KeyOf(command.Id)));
        Assert.All(Keymap.Default.Rows, row => Assert.Empty(Keymap.Default.Conflicts(row)));
    }

    [Theory]
    [InlineData("""[{ "key": "ctrl+b", "command": "goal.start" }]""", "sideBar.toggle")]
    [InlineData("""[{ "key": "ctrl+k", "command": "goal.start" }]""", "keys.configure")]
    [InlineData("""[{ "key": "ctrl+b", "command": "goal.start", "when": "listFocus" }]""", "sideBar.toggle")]
    public void A_users_key_conflicts_with_what_it_hides(string file, string hidden)
    {
        var keymap = Read(file);
        var row = keymap.RowsOf("goal.start")[0];

        Assert.Contains(keymap.Conflicts(row), other => other.Command!.Id == hidden);
        Assert.Contains(keymap.RowsOf(hidden), other => keymap.Conflicts(other).Contains(row));
    }

    [Fact]
    public void Keys_in_other_places_do_not_conflict()
    {
        var keymap = Read("""[{ "key": "ctrl+s", "command": "goal.start", "when": "listFocus" }]""");

        Assert.Empty(keymap.Conflicts(keymap.RowsOf("goal.start")[0]));
    }

    private static Keymap Read(string file) => KeybindingsFile.Read("keybindings.json", Encoding.UTF8.GetBytes(file)).Keymap;
}
