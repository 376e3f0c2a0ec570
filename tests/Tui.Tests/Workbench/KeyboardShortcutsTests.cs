namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Keyboard Shortcuts editor, keybindings.json, chords, when clauses: <c>Ctrl+K Ctrl+S</c>; the user file overrides by command id.</summary>
[Collection(nameof(Bench))]
public class KeyboardShortcutsTests
{
    [Fact]
    public void A_key_of_the_users_runs_and_is_shown_wherever_keys_are_shown()
    {
        using var bench = Bench.Open();
        bench.WriteKeys("""[{ "key": "ctrl+k ctrl+n", "command": "note.write" }, { "key": "n", "command": "-note.write" }, { "key": "f4", "command": "palette.show" }]""");

        bench.Status.Shows("F4 commands");
        bench.Editor.Shows("Ctrl+K Ctrl+N note");
        bench.Press("F4").Type("write a note").Screen.Shows("Note: Write a note").Screen.Shows("Ctrl+K Ctrl+N");
        bench.Press("Esc", "n").Editor.DoesNotShow("goes to the team");
        bench.Press("Ctrl+K").Status.Shows("waiting for the second key");
        bench.Press("Ctrl+N").Editor.Shows("goes to the team");
    }

    [Fact]
    public void The_last_row_wins_and_only_where_its_condition_holds()
    {
        using var bench = Bench.Open();
        bench.WriteKeys("""
            [
              { "key": "f4", "command": "problems.show" },
              { "key": "f4", "command": "history.show", "when": "outlineFocus && goalSelected" }
            ]
            """);
        bench.Press("F4").Panel.Shows("needs:nowhere");
        bench.Press("1", "End", "F4").Panel.Shows("needs:nowhere");
        bench.Press("1", "Home", "Down", "Down", "F4").Panel.Shows("Nothing recorded yet.");
    }

    [Fact]
    public void A_letter_without_a_condition_is_still_typed_where_text_is_typed()
    {
        using var bench = Bench.Open();
        bench.WriteKeys("""[{ "key": "z", "command": "problems.show" }]""");
        bench.Press("Ctrl+P").Type("zz").Screen.Shows(" zz");
        bench.Press("Esc", "z").Panel.Shows("PROBLEMS");
    }

    [Fact]
    public void A_key_can_be_taken_from_everything()
    {
        using var bench = Bench.Open();
        bench.WriteKeys("""[{ "key": "ctrl+b", "command": null }, { "key": "t", "command": "" }]""");
        bench.Press("Ctrl+B").SideBar.Shows("CURRICULUM");
        bench.WriteKeys("[]").Press("Ctrl+B").SideBar.IsHidden();
    }

    [Fact]
    public void A_mistake_stands_among_the_problems()
    {
        using var bench = Bench.Open();
        bench.WriteKeys("[\n  { \"key\": \"f4\", \"command\": \"goal.strat\" }\n]\n");
        bench.Press("5").Panel.Shows("There is no command 'goal.strat'. Did you mean 'goal.start'?", "keybindings.json:2:");
    }

    [Fact]
    public void The_list_filters_by_words_and_shows_command_key_condition_and_source()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", "Ctrl+S").Type("tab close").Screen.Shows("Keyboard Shortcuts", "COMMAND", "KEY", "WHEN", "SOURCE", "Tab: Close the tab", "Ctrl+W", "workbenchFocus", "default");
        bench.Screen.DoesNotShow("Goal: Start");
    }

    [Fact]
    public void Pressing_keys_finds_what_they_run()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", "Ctrl+S", "Ctrl+R", "Ctrl+B").Screen.Shows("View: Show or hide the side bar", "1 of ");
        bench.Press("Ctrl+K", "Ctrl+T").Screen.Shows("Choose a colour theme").Screen.DoesNotShow("side bar  ");
        Assert.Equal("dark-plus", bench.Window.Theme.Id);
        bench.Press("Esc").Type("quit").Editor.Shows("File: Quit");
    }

    [Fact]
    public void A_key_is_changed_by_pressing_another_taken_away_and_reset()
    {
        using var bench = Bench.Open();
        bench.WriteKeys("[\n  // mine\n]\n");
        bench.Press("Ctrl+K", "Ctrl+S").Type("goal.start").Press("Enter").Screen.Shows("Press the keys for Goal: Start");
        bench.Press("Ctrl+B").Screen.Shows("It runs already: View: Show or hide the side bar");
        bench.Press("Esc", "Enter", "Ctrl+K", "g", "Enter").Screen.Shows("Ctrl+K g runs Goal: Start", "user");
        Assert.Equal("[\n  // mine\n  { \"key\": \"s\", \"command\": \"-goal.start\", \"when\": \"workbenchFocus\" },\n  { \"key\": \"ctrl+k g\", \"command\": \"goal.start\", \"when\": \"workbenchFocus\" }\n]\n", File.ReadAllText(bench.Keybindings.FilePath));

        bench.Press("Ctrl+D");
        Assert.Equal("[\n  // mine\n]\n", File.ReadAllText(bench.Keybindings.FilePath));
        bench.Press("Down", "Del");
        Assert.Equal("", bench.Keybindings.Keymap.KeyOf("goal.start"));
    }

    [Fact]
    public void It_is_a_tab_like_any_other()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", "Ctrl+S").Tabs.Shows("Today", "Keyboard Shortcuts").Editor.Shows("COMMAND");
        bench.Press("Ctrl+PgUp").Editor.Shows("Next step").Editor.DoesNotShow("COMMAND");
        bench.Press("Ctrl+PgDn").Editor.Shows("COMMAND").Press("Ctrl+W").Tabs.DoesNotShow("Keyboard Shortcuts").Editor.Shows("Next step");
        bench.Press("Ctrl+K", "Ctrl+O").Tabs.Shows("Keyboard Shortcuts").Editor.Shows("COMMAND");
        bench.Press("Ctrl+E", "Enter").Editor.Shows("Next step");
        bench.Press("Ctrl+E", "Enter", "Ctrl+\\").Editor.Shows("COMMAND").OtherEditor.Shows("COMMAND");
    }

    [Fact]
    public void The_two_sides_of_a_split_filter_each_for_itself()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", "Ctrl+S", "Ctrl+\\").Type("File: Quit").Editor.Shows("File: Quit", "3 of ").OtherEditor.DoesNotShow(" of ");
    }

    [Fact]
    public void Down_goes_from_the_field_to_the_rows_where_letters_are_commands_and_Up_goes_back()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", "Ctrl+S").Type("tab").Press("t").Editor.Shows("tabt");
        bench.Press("Backspace", "Down", "5").Panel.Shows("PROBLEMS").Editor.Shows(" tab ");
        bench.Press("Esc", "Up", "s").Editor.Shows("tabs");
        bench.Press("Tab", "/", "Backspace").Editor.Shows(" tab ").Press("Esc").Editor.Shows("Type to find a command");
        bench.Press("Esc", "3").SideBar.Shows("TODAY");
    }

    [Fact]
    public void The_mouse_selects_opens_scrolls_and_records()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", "Ctrl+S").Editor.Shows("Curriculum: Collapse all");
        bench.Wheel(80, 20, down: true).Editor.DoesNotShow("Curriculum: Collapse all");
        bench.Wheel(80, 20, down: false).Click("Curriculum: Collapse all").Editor.Shows("curriculum.collapseAll");
        bench.RightClick("Curriculum: Expand all").Screen.Shows("Take the key away").Press("Esc").Editor.Shows("curriculum.expandAll");
        bench.Click("^K").Press("Ctrl+B").Editor.Shows("View: Show or hide the side bar").SideBar.Shows("CURRICULUM");
        bench.Click("Today").Click("Keyboard Shortcuts").Press("Ctrl+B").SideBar.IsHidden();
    }

    [Fact]
    public void A_conflict_is_shown()
    {
        using var bench = Bench.Open();
        bench.WriteKeys("""[{ "key": "ctrl+b", "command": "goal.start" }]""");
        bench.Press("Ctrl+K", "Ctrl+S").Type("goal.start").Screen.Shows("\u26a0", "The same keys: View: Show or hide the side bar");
    }

    [Fact]
    public void The_file_opens_in_the_editor()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", "Ctrl+S", "Ctrl+O");
        Assert.Equal(["keybindings.json:1"], bench.Opened);
        Assert.Contains("\"goal.start\"", File.ReadAllText(Path.Combine(Path.GetDirectoryName(bench.Keybindings.FilePath)!, "keybindings.schema.json")));
    }
}
