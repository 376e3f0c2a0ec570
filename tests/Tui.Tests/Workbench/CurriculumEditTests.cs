using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>What is new in the curriculum: a goal that is begun where one stands, an answer that others shall find.</summary>
[Collection(nameof(Bench))]
public sealed class CurriculumEditTests : IDisposable
{
    private readonly MentorWorkspace _team = new MentorWorkspace()
        .On(9, "ada",
            stamp => new NoteWritten(stamp, MentorWorkspace.Goal("alert-path"), NoteKind.Question, "Why is it grouped?"),
            stamp => new NoteWritten(stamp, null, NoteKind.Question, "Where is the coffee?"),
            stamp => new NoteWritten(stamp, MentorWorkspace.Goal("symptoms"), NoteKind.Question, "Secret?", IsPrivate: true));

    private string Track => Path.Combine(_team.Folder, "docs", "curriculum", "monitoring.md");

    public void Dispose() => _team.Dispose();

    [Fact]
    public void A_goal_is_begun_after_the_one_that_is_selected_once_its_diff_was_seen()
    {
        var before = File.ReadAllText(Track);
        using var bench = On(_team.Open("ada"), "Tune one noisy");
        Run(bench, "New goal here").Screen.Shows("New goal", "After: Tune one noisy alert", "What is to be achieved?", "Is it a step of that goal?");
        bench.Type("Write a rule").Press("Tab", "Tab").Type("w20").Press("Tab").Type("2h").Press("Tab").Type("y").Screen.Shows("- [ ] Write a rule `due:w20` `effort:2h` `sign-off`");
        bench.Press("Ctrl+S").Screen.DoesNotShow("What you typed is kept").Screen.Shows("New goal", "+ - [ ] Write a rule `due:w20` `effort:2h` `sign-off` <!-- #monitoring.write-a-rule -->", "write it");
        Assert.Equal(before, File.ReadAllText(Track));
        bench.Press("Enter").Screen.Shows("New goal: Write a rule (#monitoring.write-a-rule)", "onboard new goal 'Write a rule' --after noisy --due w20");
        Assert.Equal(before.Replace("#noisy -->\n", "#noisy -->\n- [ ] Write a rule `due:w20` `effort:2h` `sign-off` <!-- #monitoring.write-a-rule -->\n", StringComparison.Ordinal), File.ReadAllText(Track));
    }

    [Fact]
    public void Its_id_is_none_that_progress_of_somebody_else_hangs_on()
    {
        _team.On(3, "bob", stamp => new GoalDone(stamp, new GoalReference(GoalId.Parse("monitoring.write-a-rule"), "An old rule", null, null)));
        using var bench = On(_team.Open("ada"), "Tune one noisy");
        Run(bench, "New goal here").Type("Write a rule").Press("Ctrl+S").Screen.Shows("<!-- #monitoring.write-a-rule-2 -->");
    }

    [Fact]
    public void A_step_and_a_topic_are_places_too_and_what_was_typed_stays_until_it_is_written()
    {
        using var bench = On(_team.Open("ada"), "Tune one noisy");
        Run(bench, "New goal here").Type("Name it").Press("Tab").Type("y").Press("Ctrl+S").Screen.Shows("+   - [ ] Name it <!-- #monitoring.name-it -->");
        bench.Press("Esc");
        On(bench, "Tune one noisy");
        Run(bench, "New goal here").Screen.Shows("Name it");
        bench.Press("Ctrl+S", "Enter");
        Assert.Contains("#noisy -->\n  - [ ] Name it <!-- #monitoring.name-it -->\n", File.ReadAllText(Track), StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_a_row_of_a_table_it_is_another_row_and_no_step()
    {
        var rota = Path.Combine(_team.Folder, "docs", "curriculum", "rota.md");
        const string Table = "---\ngoals: table\n---\n# Rota\n\n## Access\n\n| Task | Due | Where |\n| --- | --- | --- |\n| Get the pager <!-- #rota.pager --> | w1 | Office |\n| Get the keys <!-- #rota.keys --> | w2 | Desk |\n";
        File.WriteAllText(rota, Table);
        using var bench = On(_team.Open("ada"), "Get the pager");
        Run(bench, "New goal here").Screen.Shows("After: Get the pager, as a row of the table").Screen.DoesNotShow("Is it a step");
        bench.Type("Try it").Press("Tab").Type("w3").Press("Tab").Type("2h").Press("Ctrl+S").Screen.Shows("+ | Try it `effort:2h` <!-- #rota.try-it --> | w3 | |");
        bench.Press("Enter").Screen.Shows("New goal: Try it (#rota.try-it)", "onboard new goal 'Try it' --after rota.pager --due w3 --effort 2h");
        Assert.Equal(Table.Replace("Office |\n", "Office |\n| Try it `effort:2h` <!-- #rota.try-it --> | w3 | |\n", StringComparison.Ordinal), File.ReadAllText(rota));
    }

    [Fact]
    public void What_does_not_fit_is_said_in_the_form()
    {
        using var bench = On(_team.Open("ada"), "Tune one noisy");
        Run(bench, "New goal here").Press("Ctrl+S").Screen.Shows("A goal has a title.");
        bench.Type("x").Press("Tab", "Tab").Type("soon").Press("Ctrl+S").Screen.Shows("'soon' is not a value for 'due'");
        bench.Press("Ctrl+U", "Tab", "Tab").Type("perhaps").Press("Ctrl+S").Screen.Shows("Say yes or no.");
    }

    [Fact]
    public void An_answered_question_becomes_part_of_its_goal_once_the_diff_was_seen()
    {
        using var bench = On(_team.Open("grace"), "Explain how an alert");
        Run(bench, "Make it part").Status.Shows("No question about a goal has a shared answer");
        On(bench, "Explain how an alert").Press("A").Type("By cluster").Press("Enter");
        On(bench, "Explain how an alert");
        Run(bench, "Make it part").Screen.Shows("  Make it part of the curriculum", "+   > **Question:** Why is it grouped?", "+   > By cluster", "write it");
        Assert.DoesNotContain("By cluster", File.ReadAllText(Track), StringComparison.Ordinal);
        bench.Press("Enter").Screen.Shows("The answer is part of docs/curriculum/monitoring.md now", "onboard propose");
        Assert.Contains("  > **Question:** Why is it grouped?\n  >\n  > By cluster\n", File.ReadAllText(Track), StringComparison.Ordinal);
        Assert.True(bench.Workspace.Refresh());
        bench.Pump();
        Run(bench, "Make it part").Status.Shows("No question about a goal has a shared answer");
    }

    private static Bench On(Bench bench, string goal) => bench.Press("Ctrl+P").Type(goal).Press("Enter");

    private static Bench Run(Bench bench, string command) => bench.Press("F1").Type(command).Press("Enter");
}
