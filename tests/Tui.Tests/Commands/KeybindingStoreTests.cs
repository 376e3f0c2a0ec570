using Onboarding.Tui.Commands;
using Onboarding.Tui.Tests.Settings;

namespace Onboarding.Tui.Tests.Commands;

public sealed class KeybindingStoreTests : IDisposable
{
    private readonly SettingsFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_key_that_is_changed_and_reset_leaves_the_file_as_it_was()
    {
        const string Before = "// mine\n[\n  // a second key\n  { \"key\": \"f2\", \"command\": \"goal.log\" } // for logs\n]\n";
        var store = Open(Before);
        store.Change(store.Keymap.RowsOf("goal.start")[0], "Ctrl+G");

        Assert.Equal(
            "// mine\n[\n  // a second key\n  { \"key\": \"f2\", \"command\": \"goal.log\" }, // for logs\n"
            + "  { \"key\": \"s\", \"command\": \"-goal.start\", \"when\": \"workbenchFocus\" },\n  { \"key\": \"ctrl+g\", \"command\": \"goal.start\", \"when\": \"workbenchFocus\" }\n]\n",
            Text);
        Assert.Equal("Ctrl+G", store.Keymap.KeysOf("goal.start"));
        Assert.Empty(store.Problems);

        store.Reset("goal.start");
        Assert.Equal(Before, Text);
        Assert.Equal("s", store.Keymap.KeysOf("goal.start"));
    }

    [Fact]
    public void A_row_of_the_users_own_is_changed_and_removed_in_place()
    {
        var store = Open("""[ { "key": "f2", "command": "goal.log", "when": "pageFocus" }, { "key": "f4", "command": "goal.skip" } ]""");
        store.Change(store.Keymap.RowsOf("goal.log")[0], "F7");
        Assert.Equal("""[ { "key": "f4", "command": "goal.skip" }, { "key": "f7", "command": "goal.log", "when": "pageFocus" } ]""", Text);

        store.Remove(store.Keymap.RowsOf("goal.log")[0]);
        Assert.Equal("""[ { "key": "f4", "command": "goal.skip" } ]""", Text);
    }

    [Fact]
    public void The_first_key_makes_the_file()
    {
        var store = Open(null);
        store.Add("note.win", "Ctrl+K w");

        Assert.Equal("[\n  { \"key\": \"ctrl+k w\", \"command\": \"note.win\" }\n]\n", Text);
        Assert.Equal("Ctrl+K w", store.Keymap.KeyOf("note.win"));
    }

    private string Text => File.ReadAllText(Path.Combine(_folder.Config, KeybindingsFile.Name));

    private KeybindingStore Open(string? text)
    {
        if (text is not null) SettingsFolder.Put(Path.Combine(_folder.Config, KeybindingsFile.Name), text);
        return new KeybindingStore(_folder.Config, path => path);
    }
}
