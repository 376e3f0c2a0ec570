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
}
