using Onboarding.Core.Progress;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Search view, Ctrl+Shift+F: full text over curriculum and notes, results grouped, jump.</summary>
[Collection(nameof(Bench))]
public class SearchViewTests
{
    [Fact]
    public void Results_come_as_one_types_from_the_second_letter_on()
    {
        using var bench = Bench.Open();
        bench.Press("2").SideBar.Shows("SEARCH", "Type two letters or more");
        bench.Type("p").SideBar.Shows("Type two letters or more");
        bench.Type("hone").SideBar.Shows("1 result in 1 goal", "▾ ○ Explain how an alert", "phone that rings");
        bench.Type("zz").SideBar.Shows("Nothing found.");
    }

    [Fact]
    public void Enter_opens_the_page_where_the_match_is_in_sight_and_marked()
    {
        using var bench = Bench.Open(100, 20);
        WorkbenchOf.Goal(bench, "alert becomes").Press("s", "d", "r", "s", "d", "r", "n").Type("A zebra crossed.").Press("Ctrl+S", "Home", "Ctrl+W");
        bench.Wait(TimeSpan.FromSeconds(5));
        bench.Press("Ctrl+K", "f").Type("zebra").Press("Enter", "Down", "Enter");
        bench.Editor.Shows("A zebra crossed.");
        var (area, y) = (bench.Window.Parts.Groups[0].Editor, Array.FindIndex(bench.Editor.Lines, line => line.Contains("zebra")));
        Assert.NotEqual(bench.CellAt(area.X + 3, area.Y).Attribute!.Value.Background, bench.CellAt(area.X + 3, area.Y + y).Attribute!.Value.Background);
    }

    [Fact]
    public void The_search_is_still_there_when_one_comes_back()
    {
        using var bench = Bench.Open();
        bench.Press("2").Type("alert").Press("Enter", "Left").SideBar.Shows("results in");
        bench.Press("1").SideBar.Shows("CURRICULUM");
        bench.Press("2").SideBar.Shows("alert", "results in", "▸");
    }

    [Fact]
    public void Switches_show_whether_they_are_on()
    {
        using var bench = Bench.Open();
        bench.Press("2").Type("a.e").SideBar.Shows("Nothing found.");
        var before = Colour(bench, ".*");
        bench.Press("Alt+R").SideBar.Shows("results in").SideBar.DoesNotShow("Nothing found.");
        Assert.NotEqual(before, Colour(bench, ".*"));
        bench.Type("(").SideBar.Shows("Not a regular expression");
        bench.Press("Ctrl+U").Type("AL").Click(".*").SideBar.DoesNotShow("Not a regular");
        bench.Press("Ctrl+U").Type("ale").Press("Alt+W").SideBar.Shows("Nothing found.");
        bench.Press("Alt+W").SideBar.Shows("results in");
        bench.Press("Ctrl+U").Type("explain").Press("Alt+C").SideBar.Shows("Nothing found.");
    }

    [Fact]
    public void F4_looks_at_one_result_after_the_other_and_says_where_they_end()
    {
        using var bench = Bench.Open();
        bench.Press("F4").Status.Shows("Nothing was searched for yet.");
        bench.Press("2").Type("alert").Press("F4").Tabs.Shows("Monitoring and alerting");
        bench.Press("F4").Tabs.Shows("Explain how an alert");
        bench.Press("Shift+F4").Tabs.DoesNotShow("Explain how an alert");
        bench.Press("Shift+F4").Status.Shows("That was the first result.");
    }

    [Fact]
    public void Typing_on_begins_at_the_first_result_again()
    {
        using var bench = Bench.Open();
        bench.Press("2").Type("al").Press("Enter", "End", "2").Type("ert").Press("Enter", "Left").SideBar.Shows("▸ Monitoring and alerting");
    }

    [Fact]
    public void Up_and_down_in_the_field_bring_back_what_was_searched_for()
    {
        using var bench = Bench.Open();
        bench.Press("2").Type("alert").Press("Enter", "2", "Ctrl+U").Type("node").Press("Enter", "2");
        bench.Press("Up").SideBar.Shows("alert").SideBar.DoesNotShow("Drain a node");
        bench.Press("Down").SideBar.Shows("Drain a node");
    }

    [Fact]
    public void Own_private_notes_are_found_and_marked()
    {
        using var bench = Bench.Open();
        bench.Workspace.Record(new NoteWritten(bench.Workspace.NewStamp(), null, NoteKind.Note, "A secret zebra.", IsPrivate: true));
        bench.Press("2").Type("zebra").SideBar.Shows("Notes on the year", "private");
    }

    [Fact]
    public void What_is_recorded_while_the_search_is_shown_is_found()
    {
        using var bench = Bench.Open();
        bench.Press("2").Type("zebra").SideBar.Shows("Nothing found.");
        bench.Workspace.Record(new NoteWritten(bench.Workspace.NewStamp(), null, NoteKind.Note, "A zebra."));
        bench.Pump();
        bench.SideBar.Shows("1 result in the year");
    }

    [Fact]
    public void A_hit_in_the_text_of_a_track_leads_to_the_track()
    {
        using var bench = Bench.Open();
        bench.Press("2").Type("Basics").Press("Enter", "Down", "Enter").Crumbs.Shows("Kubernetes");
        bench.Editor.Shows("Basics");
    }

    [Fact]
    public void A_click_looks_at_a_hit_and_a_click_on_its_goal_folds()
    {
        using var bench = Bench.Open();
        bench.Press("2").Type("phone").Click("phone that rings").Tabs.Shows("Explain how an alert");
        bench.Click("▾ ○ Explain how").SideBar.Shows("▸ ○ Explain how").SideBar.DoesNotShow("phone that rings");
    }

    private static Terminal.Gui.Drawing.Color Colour(Bench bench, string text)
    {
        var area = bench.Window.Parts.SideBar;
        var y = Array.FindIndex(bench.SideBar.Lines, line => line.Contains(text));
        return bench.CellAt(area.X + bench.SideBar.Lines[y].IndexOf(text), area.Y + y).Attribute!.Value.Background;
    }
}
