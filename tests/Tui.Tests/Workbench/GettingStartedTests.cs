namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Getting Started walkthrough with completion: real steps, done by doing, never by viewing; reopenable and resettable.</summary>
[Collection(nameof(Bench))]
public sealed class GettingStartedTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    [Fact]
    public void It_opens_after_the_first_run_with_what_is_done()
    {
        using var bench = Bench.Open(firstRun: new("Ada", new DateOnly(2026, 3, 17), "Grace"));
        bench.Press("Enter", "Enter", "Enter");
        bench.Editor.Shows("Getting started", "1 of 9", "✓ Say who you are", "○ Open the next step, and start it");
    }

    [Fact]
    public void Each_step_says_why_and_its_key()
    {
        using var bench = OpenGuide();
        var row = Assert.Single(bench.Editor.Lines, line => line.Contains("Write a note"));
        Assert.EndsWith(" n", row.TrimEnd('▐', ' '));
        bench.Editor.Shows("A note stays with its goal.");
    }

    [Fact]
    public void Looking_completes_nothing()
    {
        using var bench = OpenGuide();
        bench.Press("F1").Press("Esc", "Ctrl+P").Press("Esc", "?").Press("Esc", "1", "6", "Esc", "End", "Home");
        bench.Editor.Shows("1 of 9");
    }

    [Fact]
    public void Doing_completes_each_step_wherever_it_is_done_from()
    {
        using var bench = OpenGuide();
        bench.Press("Ctrl+P").Type("what monitoring").Press("Enter", "s");
        bench.Press("n").Type("It is for knowing").Press("Ctrl+S");
        bench.Press("a").Type("For whom?").Press("Enter");
        bench.Press("d", "u", "Ctrl+K", "Ctrl+T", "Down", "Enter");
        bench.Press("Ctrl+P").Type("shadow").Press("Enter", "l").Press("Enter");
        OpenGuide(bench).Editor.Shows("9 of 9", "That is the workbench.");
    }

    [Fact]
    public void What_was_taken_back_was_done_all_the_same()
    {
        using var bench = OpenGuide();
        bench.Press("Ctrl+P").Type("what monitoring").Press("Enter", "s", "u");
        OpenGuide(bench).Editor.Shows("4 of 9", "✓ Open the next step, and start it", "✓ Take something back", "✓ Find a goal by some of its letters");
    }

    [Fact]
    public void Enter_on_a_step_does_it()
    {
        using var bench = OpenGuide();
        bench.Press("Enter").Crumbs.Shows("Explain what monitoring is for");
        OpenGuide(bench).Press("Home");
        bench.Click("Ask a question").Screen.Shows("What do you want to ask?");
    }

    [Fact]
    public void The_first_step_that_is_not_done_is_selected_and_the_keys_act_on_its_goal()
    {
        using var bench = OpenGuide();
        bench.Press("s");
        Assert.Equal("Explain what monitoring is for", Assert.Single(bench.Workspace.Current.Review.InProgress).Goal.Title);
        bench.Press("Down", "Enter").Screen.Shows("What do you want to ask?");
    }

    [Fact]
    public void What_was_done_is_remembered_and_can_be_begun_anew()
    {
        var folder = Directory.CreateTempSubdirectory("onboarding-guide-").FullName;
        SampleWorkspace.Write(folder);
        using (var bench = Bench.OpenOn(folder)) bench.Press("Ctrl+P").Type("what monitoring").Press("Enter", "s");
        using (var bench = Bench.OpenOn(folder))
        {
            OpenGuide(bench).Editor.Shows("3 of 9");
            bench.Clock.Advance(Long);
            bench.Press("F1").Type("begin getting started").Press("Enter").Editor.Shows("1 of 9");
            bench.Clock.Advance(Long);
            bench.Press("Ctrl+P").Type("symptoms").Press("Enter", "s");
            OpenGuide(bench).Editor.Shows("3 of 9");
        }
        Directory.Delete(folder, recursive: true);
    }

    private static Bench OpenGuide() => OpenGuide(Bench.Open());

    private static Bench OpenGuide(Bench bench) => bench.Wait(Long).Press("F1").Type("help: getting started").Press("Enter");
}
