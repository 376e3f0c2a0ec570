using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Notifications and toasts, Do Not Disturb: toasts that never steal focus; all kept in a list.</summary>
[Collection(nameof(Bench))]
public sealed class NotificationsTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    [Fact]
    public void A_toast_says_what_was_recorded_how_to_take_it_back_and_the_command_line()
    {
        using var bench = Bench.Open();
        bench.Press("s");
        bench.Screen.Shows("Started: Explain what monitoring is for", "u undo", "onboard start what-for");
    }

    [Fact]
    public void Of_two_recordings_the_one_that_undo_takes_back_says_so()
    {
        using var bench = Bench.Open();
        bench.Press("s", "a").Type("Why?").Press("Enter");
        Assert.Single(bench.Screen.Lines, line => line.Contains("u undo"));
        Assert.Contains(bench.Screen.Lines, line => line.Contains("Asked") && line.Contains("u undo"));
    }

    [Fact]
    public void A_toast_leaves_by_itself_and_never_takes_the_focus()
    {
        using var bench = Bench.Open();
        bench.Press("s");
        var focused = bench.Window.MostFocused;
        bench.Wait(Long).Screen.DoesNotShow("u undo");
        Assert.Same(focused, bench.Window.MostFocused);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(140, 42)]
    public void A_toast_says_to_its_end_why_something_failed(int width, int height)
    {
        using var bench = Bench.Open(width, height);
        bench.Window.Say("It was not recorded: Access to the path '/srv/onboarding/progress/ada/ada.laptop-7f3a.jsonl' is denied.", Tone.Error);
        bench.Pump();
        bench.Screen.Shows("It was not recorded: Access to the path", "ada.laptop-7f3a.jsonl", "is denied.");
        bench.Screen.DoesNotShow("…l' is");
    }

    [Fact]
    public void Everything_that_was_said_is_in_the_list_the_newest_first()
    {
        using var bench = Bench.Open();
        bench.Press("s", "u").Wait(Long).Press("Ctrl+K", "n");
        bench.Screen.Shows("NOTIFICATIONS", "Undone: started", "Started: Explain what monitoring is for");
        var lines = bench.Screen.Lines;
        Assert.True(Array.FindIndex(lines, line => line.Contains("Undone:")) < Array.FindIndex(lines, line => line.Contains("Started:")));
    }

    [Fact]
    public void One_is_cleared_and_then_all_are()
    {
        using var bench = Bench.Open();
        bench.Press("s", "u").Wait(Long).Press("Ctrl+K", "n", "Del");
        bench.Screen.DoesNotShow("Undone:").Screen.Shows("Started:");
        bench.Press("c").Screen.DoesNotShow("Started:").Screen.Shows("Nothing was said yet.");
    }

    [Fact]
    public void The_bell_counts_what_nobody_has_seen_and_opens_the_list()
    {
        using var bench = Bench.Open();
        bench.Status.Shows("⍾");
        bench.Press("Ctrl+K", "d", "s", "u");
        bench.Status.Shows("⊘ 2");
        bench.Click("⊘ 2").Screen.Shows("NOTIFICATIONS", "do not disturb");
        bench.Press("Esc").Status.Shows("⊘").Status.DoesNotShow("⊘ 2");
    }

    [Fact]
    public void Do_not_disturb_hides_toasts_but_not_errors()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", "d", "s");
        bench.Screen.DoesNotShow("u undo");
        bench.Window.Say("The disk is full", Onboarding.Tui.Models.Tone.Error);
        bench.Pump();
        bench.Screen.Shows("The disk is full");
    }

    [Fact]
    public void A_click_on_a_toast_does_what_it_offers()
    {
        using var bench = Bench.Open();
        bench.Press("s").Click("u undo");
        bench.Screen.Shows("Undone: started");
    }
}
