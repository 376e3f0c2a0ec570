using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Views;

[Collection(nameof(Bench))]
public class FirstRunTests
{
    private static readonly FirstRunAnswers Proposed = new("Ada Lovelace", new DateOnly(2026, 3, 17), "Grace");

    [Fact]
    public void Enter_three_times_is_enough()
    {
        using var bench = Bench.Open(firstRun: Proposed);
        bench.Screen.Shows("Who are you?", "Ada Lovelace", "2026-03-17", "Grace");
        bench.Press("Enter", "Enter", "Enter");
        Assert.Equal(Proposed, bench.FirstRun);
        bench.Screen.DoesNotShow("Who are you?");
    }

    [Fact]
    public void A_day_that_is_none_is_refused_with_an_example()
    {
        using var bench = Bench.Open(firstRun: Proposed);
        bench.Press("Enter", "Ctrl+U").Type("soon").Press("Enter").Screen.Shows("2026-03-02");
        Assert.Null(bench.FirstRun);
    }

    [Fact]
    public void It_cannot_be_passed_by()
    {
        using var bench = Bench.Open(firstRun: Proposed);
        bench.Press("Esc", "F1", "Ctrl+P").Screen.Shows("Who are you?");
    }

    [Fact]
    public void Fields_are_clicked_submitted_at_once_and_complete_a_mentors_name()
    {
        using var bench = Bench.Open(width: 80, height: 24, firstRun: Proposed);
        bench.Click("Who is your mentor?").Press("Ctrl+U").Type("gr").Screen.Shows("grace");
        bench.Press("Tab", "Ctrl+S");
        Assert.Equal(Proposed, bench.FirstRun);
    }

    [Fact]
    public void Esc_closes_what_is_suggested_and_not_the_form()
    {
        using var bench = Bench.Open(firstRun: Proposed);
        bench.Press("Tab", "Tab", "Ctrl+U").Screen.Shows("Nobody yet");
        var open = bench.Screen.Text;
        bench.Press("Esc").Screen.Shows("Who are you?");
        Assert.NotEqual(open, bench.Screen.Text);
        Assert.Null(bench.FirstRun);
    }
}
