using System.Text.RegularExpressions;

namespace Onboarding.Terminal.Tests;

/// <summary>Some rows of the workbench's table in a real terminal; each has its own tests on a screen in memory.</summary>
public sealed partial class WorkbenchStoriesTests : IDisposable
{
    private readonly TestWorkspace _workspace = TestWorkspace.WithSmallCurriculum();

    [Fact]
    public void A_click_previews_a_split_shows_two_pages_and_the_next_start_shows_them_again()
    {
        using (var tmux = _workspace.OpenDashboard())
        {
            tmux.Click("○ Explain how");
            tmux.WaitForText("alerting overview");
            Assert.Matches(PreviewOfAlerts(), tmux.ColoredScreen);
            tmux.Click("○ Draw the request");
            tmux.WaitFor(() => Tabs(tmux) is var tabs && tabs.Contains("Draw the request") && !tabs.Contains("Explain how"), "The preview did not give way");

            tmux.Type("|");
            tmux.WaitFor(() => Tabs(tmux).Split("Draw the request").Length == 3, "It was not split");
            GoTo(tmux, "shadow");
            tmux.WaitFor(() => Tabs(tmux).Contains("Shadow on-call"), "It did not open");
            tmux.Click("Today");
            tmux.WaitForText("Next step");
            Quit(tmux);
        }

        using var next = _workspace.OpenDashboard();
        next.WaitFor(() => Tabs(next).Contains("Draw the request") && Tabs(next).Contains("Shadow on-call") && next.Screen.Contains("Next step"), "The tabs did not come back");
    }

    [Fact]
    public void Side_bar_and_panel_come_go_and_keep_the_size_that_they_were_given()
    {
        int side, panel;
        using (var tmux = _workspace.OpenDashboard())
        {
            side = ColumnOf(tmux, "Today ×");
            tmux.Press("C-b");
            tmux.WaitFor(() => !tmux.Screen.Contains("CURRICULUM"), "The side bar stayed");
            tmux.Press("C-b");
            tmux.WaitForText("CURRICULUM");
            tmux.Type("++");
            tmux.WaitFor(() => ColumnOf(tmux, "Today ×") > side, "The side bar did not grow");
            side = ColumnOf(tmux, "Today ×");

            tmux.Type("5");
            tmux.WaitForText("PROBLEMS");
            panel = RowOf(tmux, "PROBLEMS");
            tmux.Type("++");
            tmux.WaitFor(() => RowOf(tmux, "PROBLEMS") < panel, "The panel did not grow");
            panel = RowOf(tmux, "PROBLEMS");
            Quit(tmux);
        }

        using var next = _workspace.OpenDashboard();
        next.WaitForText("PROBLEMS");
        Assert.Equal((side, panel), (ColumnOf(next, "Today ×"), RowOf(next, "PROBLEMS")));
        next.Press("C-j");
        next.WaitFor(() => !next.Screen.Contains("PROBLEMS"), "The panel stayed");
    }

    [Fact]
    public void The_palette_offers_what_was_used_last_first()
    {
        using var tmux = _workspace.OpenDashboard();
        tmux.Press("F1");
        tmux.WaitForText("Goal: Open its page");
        tmux.Type("collapse all");
        tmux.WaitForText("Curriculum: Collapse all");
        tmux.Press("Enter");
        tmux.WaitFor(() => !tmux.Screen.Contains("Collapse all"), "It did not run");

        tmux.Press("F1");
        tmux.WaitForText("recently used");
        Assert.Equal(RowOf(tmux, "recently used") + 1, RowOf(tmux, "Curriculum: Collapse all"));
    }

    [Fact]
    public void A_search_leads_to_the_words_on_their_page()
    {
        using var tmux = _workspace.OpenDashboard();
        tmux.Type("2");
        tmux.WaitForText("Type two letters");
        tmux.Type("overview");
        tmux.WaitForText("1 result in 1 goal");
        foreach (var key in (string[])["Enter", "Down", "Enter"]) tmux.Press(key);
        tmux.WaitFor(() => Tabs(tmux).Contains("Explain how"), "It did not lead there");
        tmux.WaitForText("Start from the alerting overview");
    }

    [Fact]
    public void Zen_mode_shows_the_page_and_nothing_else_until_Esc()
    {
        using var tmux = _workspace.OpenDashboard();
        GoTo(tmux, "alert becomes");
        tmux.WaitForText("Write a note");
        tmux.Press("C-k");
        tmux.Type("z");
        tmux.WaitFor(() => !tmux.Screen.Contains("CURRICULUM") && !tmux.Screen.Contains("week 1 of 52"), "Something stayed");
        Assert.Contains("alerting overview", tmux.Screen);
        tmux.Press("Escape");
        tmux.WaitForText("CURRICULUM");
    }

    [Fact]
    public void Undo_takes_back_the_last_recording_and_the_journal_keeps_both()
    {
        using var tmux = _workspace.OpenDashboard();
        GoTo(tmux, "alert becomes");
        tmux.WaitForText("not started");
        tmux.Type("s");
        tmux.WaitForText("in progress");
        tmux.Type("u");
        tmux.WaitForText("Undone:");
        tmux.WaitForText("not started");
        Assert.Equal(["goal.started", "event.retracted"], Kinds().Matches(File.ReadAllText(Directory.GetFiles(Path.Combine(_workspace.Root, "progress", "ada"), "*.jsonl").Single())).Select(kind => kind.Value));
    }

    [Fact]
    public void Without_colours_it_uses_none_and_the_selection_is_seen()
    {
        using var tmux = _workspace.OpenDashboard(("NO_COLOR", "1"));
        tmux.Type("1");
        tmux.WaitFor(() => ReversedRow().IsMatch(tmux.ColoredScreen), "No row of the tree is reversed");
        Assert.DoesNotMatch(AnyColour(), tmux.ColoredScreen);
    }

    [Fact]
    public void Where_the_locale_is_ASCII_so_is_every_sign()
    {
        using var tmux = _workspace.OpenDashboard(("LANG", "C"), ("LC_ALL", "C"));
        GoTo(tmux, "alert becomes");
        tmux.WaitForText("Write a note");
        tmux.Type("5");
        tmux.WaitForText("PROBLEMS");
        Assert.DoesNotContain(tmux.Screen, sign => sign > '\u007f');
    }

    public void Dispose() => _workspace.Dispose();

    private static void GoTo(Tmux tmux, string words)
    {
        tmux.Press("C-p");
        tmux.WaitForText("A goal or track");
        tmux.Type(words);
        tmux.WaitFor(() => !tmux.Screen.Contains("A goal or track"), "Nothing was typed");
        tmux.Press("Enter");
    }

    private static void Quit(Tmux tmux)
    {
        tmux.Type("q");
        tmux.WaitFor(() => tmux.ForegroundProcess is null, "It did not quit");
    }

    private static string Tabs(Tmux tmux) => tmux.Screen.Split('\n') is [_, var row, ..] ? row : "";

    private static int RowOf(Tmux tmux, string text) => Array.FindIndex(tmux.Screen.Split('\n'), row => row.Contains(text, StringComparison.Ordinal));

    private static int ColumnOf(Tmux tmux, string text) => Tabs(tmux).IndexOf(text, StringComparison.Ordinal);

    /// <summary>Italics say that a tab gives way to the next.</summary>
    [GeneratedRegex("\u001b\\[(1;)?3m[^\n]*Explain how an alert")]
    private static partial Regex PreviewOfAlerts();

    [GeneratedRegex("goal\\.started|event\\.retracted")]
    private static partial Regex Kinds();

    [GeneratedRegex("\u001b\\[([0-9;]*;)?7m[^\u001b]*Paging")]
    private static partial Regex ReversedRow();

    [GeneratedRegex("\u001b\\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]")]
    private static partial Regex AnyColour();
}
