namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Settings: user and workspace JSON, search, JSON schema; unknown or wrong settings are problems with file:line.</summary>
[Collection(nameof(Bench))]
public class SettingsTests
{
    [Fact]
    public void A_change_of_the_file_shows_at_once()
    {
        using var bench = Bench.Open();
        Assert.Equal("dark-plus", bench.Window.Theme.Id);
        bench.WriteSettings("""{ "workbench.colorTheme": "light-plus", "workbench.sideBar.defaultVisibility": "hidden" }""");

        Assert.Equal("light-plus", bench.Window.Theme.Id);
        bench.SideBar.IsHidden();
        bench.WriteSettings("{}").SideBar.Shows("CURRICULUM");
        Assert.Equal("dark-plus", bench.Window.Theme.Id);
    }

    [Fact]
    public void A_setting_that_is_changed_on_the_screen_keeps_the_file_as_it_is()
    {
        using var bench = Bench.Open(settings: "{\n  // what I like\n  \"workbench.colorTheme\": \"dark-plus\", // for now\n  \"from.the.future\": 1\n}\n");
        bench.Press("Ctrl+K", "Ctrl+T", "Down", "Enter");

        Assert.Equal("{\n  // what I like\n  \"workbench.colorTheme\": \"light-plus\", // for now\n  \"from.the.future\": 1\n}\n", File.ReadAllText(bench.Settings.UserFile));
        Assert.Equal("light-plus", bench.Window.Theme.Id);
    }

    [Fact]
    public void A_mistake_stands_among_the_problems_and_leads_to_its_line()
    {
        using var bench = Bench.Open(settings: "{\n  \"workbench.colourTheme\": \"light-plus\"\n}\n");
        bench.Press("5").Panel.Shows("There is no setting 'workbench.colourTheme'. Did you mean", "settings.json:2:3");
        for (var i = 0; i < 5 && !bench.Opened.Contains("settings.json:2"); i++) bench.Press("Enter", "Down");
        Assert.Contains("settings.json:2", bench.Opened);

        bench.WriteSettings("{}").Panel.DoesNotShow("settings.json");
    }

    [Fact]
    public void The_start_is_as_the_settings_say()
    {
        using (var none = Bench.Open(settings: """{ "workbench.startupEditor": "none", "workbench.panel.defaultVisible": true }"""))
        {
            none.Tabs.DoesNotShow("Today");
            none.Panel.Shows("PROBLEMS");
        }
        using (var ascii = Bench.Open(settings: """{ "workbench.glyphs": "ascii" }""")) ascii.Screen.DoesNotShow("≡", "○", "▾");
        using var next = Bench.Open(settings: """{ "workbench.startupEditor": "nextStep" }""");
        next.Tabs.Shows("Explain what monitoring is f").Tabs.DoesNotShow("Today");
    }

    [Fact]
    public void Quitting_asks_where_that_is_wanted()
    {
        using var bench = Bench.Open(settings: """{ "window.confirmBeforeClose": "always" }""");
        bench.Press("q").Screen.Shows("Quit?");
        bench.Press("Esc").Screen.DoesNotShow("Quit?");
    }

    [Fact]
    public void A_note_is_written_without_a_preview_where_that_is_wanted()
    {
        using var bench = Bench.Open(settings: """{ "notes.preview": false }""");
        bench.Press("n").Screen.DoesNotShow("What you write appears here");
        bench.WriteSettings("{}").Screen.Shows("What you write appears here");
    }

    [Fact]
    public void The_page_lists_values_and_where_they_come_from_and_filters()
    {
        using var bench = Bench.Open(settings: """{ "notes.preview": false }""");
        bench.Press("Ctrl+K", ",").Screen.Shows("Settings", "User", "Workspace", "notes.preview", "workbench.colorTheme", "default", "user");
        bench.Type("italic").Screen.Shows("workbench.editor.enablePreview", "1 of ", "whose title is italic").Screen.DoesNotShow("notes.preview");
    }

    [Fact]
    public void Enter_switches_chooses_and_asks()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", ",").Type("autoReveal").Press("Enter");
        Assert.False(bench.Settings.Values.Of(Tui.Settings.SettingsTable.AutoReveal));
        bench.Press("Ctrl+U").Type("confirmBeforeClose").Press("Enter").Screen.Shows("It always asks.");
        bench.Press("Down", "Enter").Screen.Shows("window.confirmBeforeClose: always");
        bench.Press("Ctrl+U").Type("externalEditor").Press("Enter").Type("code").Press("Enter").Screen.Shows("Settings", "code");
        Assert.Equal("{\n  \"explorer.autoReveal\": false,\n  \"window.confirmBeforeClose\": \"always\",\n  \"workbench.externalEditor\": \"code\"\n}\n", File.ReadAllText(bench.Settings.UserFile));
        bench.Press("Ctrl+D");
        Assert.DoesNotContain("externalEditor", File.ReadAllText(bench.Settings.UserFile));
    }

    [Fact]
    public void Tab_changes_the_workspaces_file_but_not_who_somebody_is()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", ",", "Tab").Type("autoReveal").Press("Enter");
        Assert.Equal("{\n  \"explorer.autoReveal\": false\n}\n", File.ReadAllText(bench.Settings.WorkspaceFile!));
        Assert.False(File.Exists(bench.Settings.UserFile));
        bench.Press("Ctrl+U").Type("person").Press("Enter").Screen.Shows("counts in your own file only");
    }

    [Fact]
    public void It_is_a_tab_in_which_a_click_changes_the_file()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", ",").Tabs.Shows("Settings").Click("Workspace").Type("autoReveal").Press("Enter");
        Assert.False(bench.Settings.Values.Of(Tui.Settings.SettingsTable.AutoReveal));
        Assert.True(File.Exists(bench.Settings.WorkspaceFile));
        bench.Editor.Shows("workspace").Press("Ctrl+W").Tabs.DoesNotShow("Settings");
    }

    [Fact]
    public void A_choice_or_a_question_leads_back_to_the_tab()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", ",").Type("confirm").Press("Enter").Screen.Shows("It always asks.").Press("Esc").Type("Before").Editor.Shows("confirmBefore", "1 of ");
    }

    [Fact]
    public void The_side_bar_stands_where_it_is_wanted_and_is_sized_there()
    {
        using var bench = Bench.Open(settings: """{ "workbench.sideBar.location": "right" }""");
        Assert.Equal((136, 100, 0), (bench.Window.Parts.ActivityBar.X, bench.Window.Parts.SideBar.X, bench.Window.Parts.EditorArea.X));
        bench.SideBar.Shows("CURRICULUM");
        bench.WriteSettings("""{ "workbench.activityBar.visible": false }""");
        Assert.Equal((true, 0), (bench.Window.Parts.ActivityBar.IsEmpty, bench.Window.Parts.SideBar.X));
    }

    [Fact]
    public void Nobody_is_disturbed_who_does_not_want_to_be()
    {
        using var bench = Bench.Open(settings: """{ "notifications.doNotDisturb": true }""");
        Assert.True(bench.Window.Notifications.DoNotDisturb);
        bench.WriteSettings("{}");
        Assert.False(bench.Window.Notifications.DoNotDisturb);
    }

    [Fact]
    public void How_far_ahead_due_soon_looks_is_set_and_shows_at_once()
    {
        using var bench = Bench.Open(settings: """{ "goals.dueSoonDays": 90 }""");
        bench.Editor.Shows("Due soon  1");
        bench.WriteSettings("""{ "goals.dueSoonDays": 1 }""").Editor.DoesNotShow("Due soon");
        bench.WriteSettings("""{ "goals.dueSoonDays": 0 }""").Press("5").Panel.Shows("'goals.dueSoonDays' has to be a whole number from 1 to 90.");
    }

    [Fact]
    public void A_theme_that_there_is_not_is_a_problem_at_its_line_until_there_is_one()
    {
        using var bench = Bench.Open(settings: "{\n  \"workbench.colorTheme\": \"light-plsu\"\n}\n");
        bench.Press("5").Panel.Shows("There is no colour theme 'light-plsu'. Did you mean 'light-plus'?", "settings.json:2:27");
        bench.WriteSettings("""{ "workbench.colorTheme": "light-plus" }""").Panel.DoesNotShow("There is no colour theme");
    }

    [Fact]
    public void The_files_open_in_the_editor_with_the_schema_beside_them()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", ",", "Ctrl+O").Press("F1").Type("file of the workspace's settings").Press("Enter");

        Assert.Equal(["settings.json:1", "settings.json:1"], bench.Opened);
        Assert.All([bench.Settings.UserFile, bench.Settings.WorkspaceFile!], file =>
        {
            Assert.Equal("{\n  \"$schema\": \"./settings.schema.json\"\n}\n", File.ReadAllText(file));
            Assert.Contains("workbench.colorTheme", File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "settings.schema.json")));
        });
        Assert.Empty(bench.Settings.Problems);
    }

    [Fact]
    public void The_theme_is_chosen_from_the_list_of_themes()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", ",").Type("colorTheme").Press("Enter").Screen.Shows("Light+");
        bench.Press("Down", "Enter");
        Assert.Contains("\"workbench.colorTheme\": \"light-plus\"", File.ReadAllText(bench.Settings.UserFile));
    }
}
