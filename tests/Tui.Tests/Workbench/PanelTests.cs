using Onboarding.Tui.Commands;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Panel: problems, notes, history and output under their titles.</summary>
[Collection(nameof(Bench))]
public class PanelTests
{
    [Fact]
    public void The_panel_comes_and_goes_with_a_key()
    {
        using var bench = Bench.Open();
        bench.Panel.IsHidden().Press("Ctrl+J").Panel.Shows("PROBLEMS", "NOTES", "HISTORY", "OUTPUT");
        bench.Press("Ctrl+J").Panel.IsHidden();
    }

    [Fact]
    public void Where_a_screen_becomes_small_it_collapses_until_it_is_asked_for_there()
    {
        using var bench = Bench.Open().Press("5");
        bench.Resize(80, 24).Panel.IsHidden();
        Assert.Equal("PageView", bench.Focused);
        bench.Press("Ctrl+J").Panel.Shows("PROBLEMS");
        bench.Press("Ctrl+J").Panel.IsHidden();
        bench.Press("5").Panel.Shows("PROBLEMS", "nowhere");
    }

    [Fact]
    public void Of_a_roomy_screen_it_is_there_again_when_there_is_room_again()
    {
        using var bench = Bench.Open().Press("5").Resize(80, 24);
        bench.Resize(140, 42).Panel.Shows("PROBLEMS", "nowhere");
    }

    [Fact]
    public void Where_the_side_bar_covers_the_editor_it_makes_room_for_the_panel()
    {
        using var bench = Bench.Open(80, 24);
        bench.Press("4").SideBar.Shows("QUESTIONS");
        bench.Press("5").SideBar.IsHidden().Panel.Shows("PROBLEMS", "nowhere");
    }

    [Fact]
    public void Enter_on_a_problem_opens_its_file_at_its_line()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+J", "F6").Panel.Shows("nowhere", "kubernetes.md:9:");
        bench.Press("Enter");
        Assert.Equal(["kubernetes.md:9"], bench.Opened);
    }

    [Fact]
    public void Notes_say_who_wrote_what_about_which_goal_and_lead_there()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "noisy").Press("n").Type("Two thirds were noise").Press("Ctrl+S");
        bench.Press("t", "n", "Ctrl+T").Type("I am tired").Press("Ctrl+S", "Ctrl+J").Click("NOTES");
        bench.Panel.Shows("Two thirds were noise", "Tune one noisy alert", "I am tired", "Explain what monitoring is for", "private");
        bench.Press("Down", "Enter").Editor.Shows("Tune one noisy alert", "sign-off");
    }

    [Fact]
    public void A_panel_without_notes_says_how_to_write_one()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+J").Click("NOTES").Panel.Shows("No notes yet");
    }

    [Fact]
    public void History_shows_every_event_and_leads_to_its_goal()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "noisy").Press("s", "t", "Ctrl+J").Click("HISTORY");
        bench.Panel.Shows("started", "Tune one noisy alert").Press("Enter").Editor.Shows("Tune one noisy alert");
    }

    [Fact]
    public void Every_kind_of_panel_has_a_command()
    {
        var commands = Enum.GetNames<PanelKind>().Select(kind => $"{char.ToLowerInvariant(kind[0])}{kind[1..]}.show");
        Assert.All(commands, id => Assert.NotNull(CommandTable.Find(id)));
    }
}
