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

    [Fact]
    public void A_form_opens_again_with_what_was_typed_into_it()
    {
        using (var bench = Bench.OpenOn(_folder)) Run(bench, "Plan a time away").Type("2026-03-23").Press("Enter").Type("2026-03-2");
        using (var bench = Bench.OpenOn(_folder))
        {
            bench.Screen.Shows("Plan a time away", "Monday 23 March", "2026-03-2").Press("Tab").Type("7").Press("Ctrl+S");
            Assert.Equal(new DateOnly(2026, 3, 27), Assert.Single(bench.Workspace.Current.Progress.Year.Absences).Until);
        }
        using (var bench = Bench.OpenOn(_folder)) Run(bench.Screen.DoesNotShow("Plan a time away"), "Plan a time away").Screen.DoesNotShow("Monday 23 March");
    }

    [Fact]
    public void A_form_about_a_goal_is_about_it_again()
    {
        using (var bench = Bench.OpenOn(_folder)) TabsTests.Open(bench, "noisy").Press("p").Type("ask the network team");
        using (var bench = Bench.OpenOn(_folder))
        {
            bench.Screen.Shows("Agree an action: Tune one noisy alert", "ask the network team").Press("Ctrl+S");
            Assert.Equal("noisy", Assert.Single(bench.Workspace.Current.Progress.Year.Actions).Agreed.Goal!.Id.Value);
        }
    }

    [Fact]
    public void A_form_that_was_closed_is_not_opened_but_keeps_its_text_over_the_next_start()
    {
        using (var bench = Bench.OpenOn(_folder)) Run(bench, "Plan a time away").Press("Down", "Down").Type("sailing").Press("Esc").Screen.Shows("What you typed is kept");
        using (var bench = Bench.OpenOn(_folder))
        {
            Run(bench.Screen.DoesNotShow("A word on it"), "Plan a time away").Screen.Shows("sailing");
            bench.Press("Down", "Down", "Ctrl+U", "Esc");
        }
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder, ".state", "drafts"), "*.form"));
    }

    [Fact]
    public void A_form_that_was_chosen_from_a_list_opens_again_without_the_list()
    {
        using (var bench = Bench.OpenOn(_folder)) bench.Press("L").Type("coffee").Press("Enter", "Tab", "Tab").Type("half a thought");
        using (var bench = Bench.OpenOn(_folder))
        {
            bench.Screen.Shows("half a thought", "What happened, or what did you learn?").Press("Tab", "Tab").Type(", whole now").Press("Ctrl+S");
            Assert.Equal("half a thought, whole now", Assert.Single(bench.Workspace.Current.Progress.Year.Sessions).Text);
        }
        using (var bench = Bench.OpenOn(_folder)) bench.Screen.DoesNotShow("What happened, or what did you learn?");
    }

    [Fact]
    public void A_form_about_a_topic_opens_again_for_that_topic()
    {
        using (var bench = Bench.OpenOn(_folder)) Run(bench.Press("1", "Home", "Down"), "New goal here").Screen.Shows("In: ").Type("Draw the request path");
        using (var bench = Bench.OpenOn(_folder)) bench.Screen.Shows("In: ", "Draw the request path").Press("Esc").Press("q");
    }

    [Fact]
    public void Where_a_form_can_not_open_again_it_is_said_what_opens_it()
    {
        using (var bench = Bench.OpenOn(_folder)) bench.Press("L").Type("coffee").Press("Enter", "Tab", "Tab").Type("half a thought");
        var draft = Assert.Single(Directory.GetFiles(Path.Combine(_folder, ".state", "drafts"), "*.form"));
        File.WriteAllText(draft, File.ReadAllText(draft).Replace("coffee", "tea", StringComparison.Ordinal));
        using (var bench = Bench.OpenOn(_folder)) bench.Screen.Shows("What you typed is kept; L opens the form again.").Screen.DoesNotShow("What happened, or what did you learn?");
    }

    [Fact]
    public void A_damaged_draft_of_a_form_and_one_with_other_fields_leave_the_form_as_it_is()
    {
        var drafts = Directory.CreateDirectory(Path.Combine(_folder, ".state", "drafts")).FullName;
        File.WriteAllText(Path.Combine(drafts, "absence.plan.form"), """{ "form": "absence.plan", "command": "absence.plan", "open": true, "texts": ["one"] }""");
        File.WriteAllText(Path.Combine(drafts, "workWeek.change.form"), "damaged");
        using var bench = Bench.OpenOn(_folder);
        bench.Screen.Shows("Plan a time away").Screen.DoesNotShow("one ").Press("Esc");
        Run(bench, "Change the working week").Screen.Shows("On which days?");
    }

    private static Bench Run(Bench bench, string command) => bench.Press("F1").Type(command).Press("Enter");

    private string Drafts() => string.Concat(Directory.GetFiles(Path.Combine(_folder, ".state", "drafts"), "*.json").Select(File.ReadAllText));
}
