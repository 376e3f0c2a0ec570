namespace Onboarding.Tui.Tests.Views;

[Collection(nameof(Bench))]
public class WorkbenchTests
{
    [Fact]
    public void The_first_screen_shows_today_with_its_next_step()
    {
        using var bench = Bench.Open();
        bench.SideBar.Shows("CURRICULUM");
        bench.Tabs.Shows("Today");
        bench.Editor.Shows("Next step");
        bench.Status.Shows("Ada", "week 11 of 52", "? keys");
        bench.Press("Ctrl+J").Panel.Shows("PROBLEMS", "nowhere");
    }

    [Fact]
    public void A_goal_is_opened_and_marked_done_with_the_keyboard_alone()
    {
        using var bench = Bench.Open();
        bench.Press("1").SideBar.Shows("CURRICULUM", "Monitoring and alerting", "Kubernetes");
        bench.Press("Ctrl+P").Type("alert becomes").Press("Enter");
        bench.Editor.Shows("Explain how an alert becomes a page", "not started");
        bench.Crumbs.Shows("Monitoring and alerting › Paging › Explain how an alert");
        bench.Press("s").Editor.Shows("in progress");
        bench.Press("d").Editor.Shows("done");
        bench.Screen.Shows("Done: Explain how an alert becomes a page");
        Assert.Equal(["goal.started", "goal.done"], bench.Workspace.Current.Progress.Events.Select(happened => happened.Kind));
    }

    [Fact]
    public void A_region_that_does_not_show_a_text_fails_the_test()
    {
        using var bench = Bench.Open();
        Assert.ThrowsAny<Exception>(() => bench.Editor.Shows("no such words"));
        Assert.ThrowsAny<Exception>(() => bench.Editor.DoesNotShow("Next step"));
    }

    [Fact]
    public void A_command_that_cannot_run_says_what_is_missing()
    {
        using var bench = Bench.Open();
        bench.Press("1", "Home", "d").Status.Shows("Select a goal first.");
        bench.Press("Down").Status.DoesNotShow("Select a goal first.");
        Assert.Empty(bench.Workspace.Current.Progress.Events);
    }

    [Fact]
    public void Blocking_asks_for_a_reason_and_needs_one()
    {
        using var bench = Bench.Open();
        OpenGoal(bench).Press("b").Screen.Shows("What is in the way?");
        bench.Press("Enter").Screen.Shows("A few words are needed.");
        bench.Type("no access yet").Press("Enter");
        bench.Editor.Shows("blocked", "no access yet");
    }

    [Fact]
    public void A_log_of_several_needs_no_words()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+P").Type("shadow").Press("Enter", "l", "Enter");
        bench.Editor.Shows("Log", "1 of 4");
    }

    [Fact]
    public void A_question_is_asked_in_one_line_and_waits_in_its_list()
    {
        using var bench = Bench.Open();
        OpenGoal(bench).Press("a").Type("Why do we group by cluster?").Press("Enter");
        bench.Editor.Shows("Why do we group by cluster?");
        bench.Press("4").SideBar.Shows("QUESTIONS", "1 open", "Why do we group by");
    }

    [Fact]
    public void Evidence_must_be_a_web_address()
    {
        using var bench = Bench.Open();
        OpenGoal(bench).Press("e").Type("see wiki").Press("Enter").Screen.Shows("not a web address");
        bench.Press("Ctrl+U").Type("https://example.org/proof").Press("Enter");
        bench.Editor.Shows("https://example.org/proof");
    }

    [Fact]
    public void Undo_takes_back_the_last_recording_and_says_which()
    {
        using var bench = Bench.Open();
        OpenGoal(bench).Press("d").Editor.Shows("done");
        bench.Press("u").Editor.Shows("not started");
        bench.Screen.Shows("Undone:");
    }

    [Fact]
    public void Space_goes_through_the_statuses()
    {
        using var bench = Bench.Open();
        OpenGoal(bench).Press("Space").Editor.Shows("in progress");
        bench.Press("Space").Editor.Shows("done");
        bench.Press("Space").Editor.DoesNotShow("✓ done");
    }

    [Fact]
    public void A_click_on_a_track_unfolds_it_and_a_click_on_a_goal_shows_it_in_the_preview_tab()
    {
        using var bench = Bench.Open();
        bench.Press("1").Click("Kubernetes").SideBar.Shows("Basics");
        bench.Click("Basics").SideBar.Shows("Drain a node");
        bench.Click("Drain a node").Tabs.Shows("Drain a node");
        bench.Click("読む").Tabs.Shows("読む").Tabs.DoesNotShow("Drain a node");
    }

    [Fact]
    public void The_filter_narrows_the_tree_while_typing_and_escape_clears_it()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+F").Type("noisy").SideBar.Shows("Tune one noisy alert").SideBar.DoesNotShow("Kubernetes");
        bench.Press("Enter", "Esc").SideBar.Shows("Kubernetes");
    }

    [Fact]
    public void Quick_open_finds_topics_after_an_at_sign()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+P").Type("@paging");
        bench.Screen.Shows("▸ Paging");
        bench.Press("Enter").Editor.Shows("Paging");
    }

    [Fact]
    public void The_palette_lists_commands_with_keys_and_reasons()
    {
        using var bench = Bench.Open();
        bench.Press("1", "Home", "F1").Screen.Shows("Goal: Mark done", "Select a goal first.");
        bench.Type("toggle theme dark").Press("Backspace");
        bench.Press("Esc").Screen.DoesNotShow("Goal: Mark done");
    }

    [Fact]
    public void The_theme_is_chosen_by_a_chord_and_remembered()
    {
        using var bench = Bench.Open();
        var dark = bench.CellAt(60, 20).Attribute!.Value.Background;
        bench.Press("Ctrl+K").Status.Shows("waiting for the second key");
        bench.Press("Ctrl+T", "Down", "Enter");
        Assert.NotEqual(dark, bench.CellAt(60, 20).Attribute!.Value.Background);
        Assert.Contains("light-plus", File.ReadAllText(bench.Settings.UserFile));
    }

    [Fact]
    public void A_chord_that_is_no_command_says_so()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", "j").Status.Shows("Ctrl+K j is not a command.");
    }

    [Fact]
    public void Menus_unfold_and_step_to_their_neighbours()
    {
        using var bench = Bench.Open();
        bench.Click("File").Screen.Shows("Undo the last recording", "Quit");
        bench.Press("Right").Screen.Shows("Mark done");
        bench.Press("Esc").Screen.DoesNotShow("Mark done");
    }

    [Fact]
    public void Tabs_are_stepped_and_closed()
    {
        using var bench = Bench.Open();
        OpenGoal(bench).Press("Ctrl+PgUp").Editor.Shows("Next step");
        bench.Press("Ctrl+PgDn").Editor.Shows("not started");
        bench.Press("Ctrl+W").Tabs.DoesNotShow("Explain how");
    }

    [Fact]
    public void A_problem_leads_to_its_line()
    {
        using var bench = Bench.Open();
        bench.Press("5", "Enter");
        Assert.Equal(["kubernetes.md:9"], bench.Opened);
    }

    [Fact]
    public void A_link_of_a_page_is_stepped_to_with_tab_and_opened_with_enter()
    {
        using var bench = Bench.Open();
        OpenGoal(bench);
        for (var i = 0; i < 8 && bench.Opened.Count == 0; i++) bench.Press("Tab", "Enter").Press("Ctrl+PgUp", "Ctrl+PgDn");
        Assert.True(bench.Opened.Count > 0 || bench.Tabs.Text.Contains("Find the rule"), bench.Screen.Text);
    }

    [Fact]
    public void The_key_help_finds_a_key_by_what_it_does()
    {
        using var bench = Bench.Open();
        bench.Press("?").Type("reopen").Screen.Shows("Reopen");
    }

    [Fact]
    public void The_tree_goes_along_with_what_is_opened()
    {
        using var bench = Bench.Open();
        bench.SideBar.DoesNotShow("Drain a node");
        bench.Press("Ctrl+P").Type("drain").Press("Enter").SideBar.Shows("Drain a node");
    }

    internal static Bench OpenGoal(Bench bench) => bench.Press("Ctrl+P").Type("alert becomes").Press("Enter");
}
