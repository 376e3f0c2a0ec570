using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Problems: explained where they stand.</summary>
[Collection(nameof(Bench))]
public class ProblemsTests
{
    [Fact]
    public void The_menu_of_a_problem_opens_the_page_of_its_code()
    {
        using var bench = Bench.Open();
        bench.Press("5").Panel.Shows("nowhere");
        bench.Press("m").Screen.Shows("Explain what it means and how to correct it");
        bench.Press("Down", "Enter").Tabs.Shows("CUR0501");
        bench.Editor.Shows("CUR0501", "Example", "Corrected", "In your files", "nowhere");
    }

    [Fact]
    public void The_palette_says_what_to_do_where_no_problem_is_selected()
    {
        using var bench = Bench.Open();
        bench.Press("F1").Type("explain what it means").Screen.Shows("Select a problem first.");
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(140, 42)]
    public void Without_an_editor_Enter_copies_the_place_and_says_how_to_set_one(int width, int height)
    {
        using var bench = Bench.Open(width, height);
        bench.HasEditor = false;
        bench.Press("5").Panel.Shows("nowhere");
        bench.Press("Enter").Screen.Shows("Copied kubernetes.md:9:", "Ctrl+K e set an editor to open it");
        bench.Press("Ctrl+K", "e").Editor.Shows("workbench.externalEditor", "The editor with a window of its own that opens files");
        bench.Editor.DoesNotShow("workbench.glyphs");
        bench.Press("Enter").Screen.Shows("a program that opens a window of its own");
    }

    [Theory]
    [InlineData("CUR0501")]
    [InlineData("KEY0001")]
    public void A_session_remembers_the_page(string code) => Assert.Equal(new ExplanationTab(code), TabKey.Parse(new ExplanationTab(code).Name));
}
