namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Status bar: every item clickable; the keys that help where the focus is.</summary>
[Collection(nameof(Bench))]
public sealed class StatusBarTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    [Fact]
    public void The_hints_are_those_of_the_part_that_has_the_focus()
    {
        using var bench = Bench.Open();
        bench.Status.Shows("s start", "d done", "n note");
        bench.Press("1").Status.Shows("Enter open", "/ filter");
        bench.Press("/").Status.Shows("Enter to the list", "Esc back");
        bench.Press("Esc", "6").Status.Shows("Esc back").Status.DoesNotShow("/ filter");
        bench.Press("Esc", "n").Status.Shows("Ctrl+S save", "Ctrl+T private or shared");
    }

    [Fact]
    public void What_can_not_be_done_now_is_not_among_them()
    {
        using var bench = Bench.Open();
        bench.Press("s").Status.DoesNotShow("s start").Status.Shows("d done");
        bench.Press("Ctrl+P").Type("becomes a page").Press("Enter", "d").Status.Shows("r reopen").Status.DoesNotShow("d done");
    }

    [Fact]
    public void A_narrow_line_keeps_the_first_ones()
    {
        using var bench = Bench.Open(width: 80, height: 24);
        bench.Status.Shows("Ada", "s start", "⍾").Status.DoesNotShow("F1 commands");
    }

    [Fact]
    public void A_hint_can_be_clicked()
    {
        using var bench = Bench.Open();
        bench.Click("F1 commands").Screen.Shows("Goal: Mark done");
    }

    [Fact]
    public void A_chord_that_is_waited_for_shows_its_second_keys()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K").Screen.DoesNotShow("Show notifications");
        bench.Wait(Patience).Screen.Shows("Ctrl+K …", "Show notifications", "Zen mode");
        bench.Press("n").Screen.DoesNotShow("Ctrl+K …").Screen.Shows("NOTIFICATIONS");
    }

    [Fact]
    public void The_second_keys_leave_when_the_patience_is_over()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K").Wait(Patience).Wait(TimeSpan.FromSeconds(5)).Screen.DoesNotShow("Ctrl+K …");
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(140, 42)]
    public void The_sheet_of_keys_begins_with_those_of_the_focused_part_and_filters(int width, int height)
    {
        using var bench = Bench.Open(width, height);
        bench.Press("1", "?");
        var lines = bench.Screen.Lines;
        Assert.True(Array.FindIndex(lines, line => line.Contains("In the tree")) is > 0 and < 6, bench.Screen.Text);
        bench.Type("zen").Screen.Shows("Zen mode").Screen.DoesNotShow("In the tree");
    }
}
