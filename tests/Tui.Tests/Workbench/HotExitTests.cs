namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Hot exit: notes and answers being typed survive a kill or a lost connection.</summary>
[Collection(nameof(Bench))]
public sealed class HotExitTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onboard-bench-").FullName;

    public HotExitTests() => SampleWorkspace.Write(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_key_is_on_disk_before_the_next()
    {
        using var bench = Bench.OpenOn(_folder);
        TabsTests.Open(bench, "noisy").Press("n").Type("half a tho");
        Assert.Contains("half a tho", Drafts(), StringComparison.Ordinal);
        bench.Type("u");
        Assert.Contains("half a thou", Drafts(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_drafts_wait_in_their_tabs()
    {
        using (var bench = Bench.OpenOn(_folder))
        {
            TabsTests.Open(bench, "noisy").Press("n").Type("first thought");
            TabsTests.Open(bench, "alert becomes").Press("n").Type("second thought");
        }
        using (var bench = Bench.OpenOn(_folder))
        {
            bench.Editor.Shows("second thought").Press("Ctrl+PgUp").Editor.Shows("first thought");
            bench.Press("Ctrl+S").Press("Ctrl+PgDn", "Ctrl+S");
            Assert.Equal(["first thought", "second thought"], bench.Workspace.Current.Progress.Notes.Select(note => note.Text));
        }
        Assert.Equal("", Drafts());
    }

    [Fact]
    public void A_private_draft_stays_private()
    {
        using (var bench = Bench.OpenOn(_folder)) TabsTests.Open(bench, "noisy").Press("n", "Ctrl+T").Type("between us");
        using (var bench = Bench.OpenOn(_folder))
        {
            bench.Editor.Shows("between us", "private").Press("Ctrl+S");
            Assert.True(Assert.Single(bench.Workspace.Current.Progress.Notes).IsPrivate);
        }
    }

    [Fact]
    public void The_answer_to_a_question_is_on_disk_with_each_key_and_asked_for_again()
    {
        using (var bench = Bench.OpenOn(_folder)) TabsTests.Open(bench, "noisy").Press("b").Type("the pager has no").Screen.Shows("What is in the way?");
        using (var bench = Bench.OpenOn(_folder))
        {
            bench.Screen.Shows("What is in the way?", "the pager has no").Type(" SIM").Press("Enter");
            Assert.Equal("the pager has no SIM", bench.Workspace.Current.Review.Blocked.Single().Progress.Reason);
        }
        using (var bench = Bench.OpenOn(_folder)) bench.Screen.DoesNotShow("What is in the way?");
    }

    [Fact]
    public void A_question_that_is_taken_back_is_not_asked_again_but_one_that_merely_closed_keeps_its_text()
    {
        using var bench = Bench.OpenOn(_folder);
        TabsTests.Open(bench, "noisy").Press("b").Type("no SIM").Click(130, 30).Screen.DoesNotShow("What is in the way?");
        bench.Press("b").Screen.Shows("no SIM").Press("Esc", "b").Screen.DoesNotShow("no SIM");
    }

    [Fact]
    public void An_answer_for_several_goals_waits_until_they_are_selected_again()
    {
        using (var bench = Bench.OpenOn(_folder)) bench.Press("1", "Down", "Down", "Shift+Down", "b").Type("holidays").Screen.Shows("(2 goals)");
        using (var bench = Bench.OpenOn(_folder))
        {
            bench.Screen.DoesNotShow("holidays").Screen.Shows("What you typed is kept");
            bench.Press("1", "Home", "Down", "Down", "Shift+Down", "b").Screen.Shows("(2 goals)", "holidays");
        }
    }

    [Fact]
    public void A_question_about_a_goal_that_is_done_meanwhile_is_not_asked()
    {
        using (var bench = Bench.OpenOn(_folder)) TabsTests.Open(bench, "noisy").Press("b").Type("no SIM");
        using (var bench = Bench.OpenOn(_folder)) bench.Press("Ctrl+U").Type("still no SIM").Press("Enter");
        using (var bench = Bench.OpenOn(_folder)) bench.Press("d").Screen.DoesNotShow("no SIM?");
        Directory.CreateDirectory(Path.Combine(_folder, ".state", "drafts"));
        File.WriteAllText(Path.Combine(_folder, ".state", "drafts", "goal.block-goal-noisy.prompt"), """{ "command": "goal.block", "goal": "noisy", "several": false, "text": "late" }""");
        File.WriteAllText(Path.Combine(_folder, ".state", "drafts", "goal.skip-goal-noisy.prompt"), "damaged");
        using (var bench = Bench.OpenOn(_folder)) bench.Screen.DoesNotShow("What is in the way?").Status.Shows("done already");
    }

    private string Drafts() => string.Concat(Directory.GetFiles(Path.Combine(_folder, ".state", "drafts"), "*.json").Select(File.ReadAllText));
}
