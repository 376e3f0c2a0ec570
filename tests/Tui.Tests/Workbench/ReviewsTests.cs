using System.Text.Json.Nodes;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>The row "Activity Bar: Reviews (mentor)" of the table: what waits, of every trainee, and what a mentor does about it.</summary>
[Collection(nameof(Bench))]
public sealed class ReviewsTests : IDisposable
{
    private readonly MentorWorkspace _team = new MentorWorkspace()
        .On(3, "bob", stamp => new GoalDone(stamp, MentorWorkspace.Goal("noisy"), "https://example.org/change/7"))
        .On(10, "ada", stamp => new GoalDone(stamp, MentorWorkspace.Goal("noisy")), stamp => new NoteWritten(stamp, MentorWorkspace.Goal("alert-path"), NoteKind.Question, "Why is it grouped?"))
        .On(12, "cat", stamp => new GoalDone(stamp, MentorWorkspace.Goal("noisy")));

    public void Dispose() => _team.Dispose();

    [Fact]
    public void Every_trainee_is_seen_at_a_glance_and_what_waits_comes_the_oldest_first()
    {
        using var bench = _team.Open("grace").Press("8");
        bench.SideBar.Shows("REVIEWS", "SIGN-OFFS", "Bob  14 d", "Ada   7 d", "Why is it grouped?").SideBar.DoesNotShow("Cat");
        bench.Editor.Shows("Your trainees", "Waiting for your sign-off", "The rest of the team", "Cat");
        var text = bench.SideBar.Text;
        Assert.True(text.IndexOf("Bob  14 d", StringComparison.Ordinal) < text.IndexOf("Ada   7 d", StringComparison.Ordinal));
    }

    [Fact]
    public void Those_whose_year_is_over_stand_by_themselves_below_the_others()
    {
        var file = Path.Combine(_team.Folder, "onboarding.json");
        var people = JsonNode.Parse(File.ReadAllText(file))!;
        foreach (var person in people["people"]!.AsArray().Where(person => (string?)person!["id"] is "bob")) person!["start"] = "2024-01-08";
        File.WriteAllText(file, people.ToJsonString());
        using var bench = _team.Open("grace").Press("8");
        bench.Editor.Shows("Your trainees  1", "Waiting for your sign-off", "The rest of the team  1", "Their year is over  1", "Bob");
        bench.SideBar.Shows("Bob  14 d", "Bob", "year over");
        var rows = bench.SideBar.Lines.SkipWhile(line => !line.Contains("TRAINEES", StringComparison.Ordinal)).Skip(1).Take(2).ToArray();
        Assert.Contains("Ada", rows[0], StringComparison.Ordinal);
        Assert.Contains("year over", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_trainee_who_looks_at_the_team_is_offered_nothing_that_only_a_mentor_can_do()
    {
        using var bench = _team.Open("ada").Press("8");
        bench.Editor.Shows("The team", "done", "Open  Enter").Editor.DoesNotShow("Sign off");
    }

    [Fact]
    public void A_long_name_has_the_room_that_the_other_columns_leave()
    {
        var file = Path.Combine(_team.Folder, "onboarding.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"Bob\"", "\"Robert Montgomery Clarke\"", StringComparison.Ordinal));
        using var bench = _team.Open("grace").Press("8");
        bench.Editor.Shows("Robert Montgomery Clarke");
    }

    [Fact]
    public void The_hint_of_the_key_that_opens_does_not_open_itself()
    {
        using var bench = _team.Open("ada").Press("8").Click("Open").Press("Enter");
        bench.Editor.Shows("Open");
    }

    [Fact]
    public void One_trainee_is_one_trainee()
    {
        File.WriteAllText(Path.Combine(_team.Folder, "onboarding.json"), """{ "people": [{ "id": "ada", "name": "Ada", "start": "2026-01-05", "mentors": ["grace"] }, { "id": "linus", "name": "Linus" }] }""");
        using var bench = _team.Open("linus").Press("8");
        Assert.EndsWith("1 trainee", bench.SideBar.Lines[0].TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_trainee_has_no_reviews_in_the_activity_bar()
    {
        using var bench = _team.Open("ada");
        bench.Screen.DoesNotShow("◈");
        using var grace = _team.Open("grace");
        grace.Screen.Shows("◈");
    }

    [Fact]
    public void Sign_off_from_the_list_is_recorded_in_the_year_of_its_trainee_and_undone()
    {
        using var bench = _team.Open("grace").Press("8", "S");
        Assert.Equal(GoalStatus.SignedOff, StatusOf(bench, "bob"));
        Assert.Equal(GoalStatus.Done, StatusOf(bench, "ada"));
        Assert.Equal("ada", bench.Workspace.Current.Trainee.Id);
        bench.SideBar.DoesNotShow("Bob  14 d");
        bench.Press("Ctrl+Z");
        Assert.Equal(GoalStatus.Done, StatusOf(bench, "bob"));
        bench.SideBar.Shows("Bob  14 d");
    }

    [Fact]
    public void Several_are_signed_off_together_and_one_undo_takes_all_back()
    {
        using var bench = _team.Open("grace").Press("8", "Ctrl+A", "S");
        Assert.Equal(GoalStatus.SignedOff, StatusOf(bench, "bob"));
        Assert.Equal(GoalStatus.SignedOff, StatusOf(bench, "ada"));
        bench.Screen.Shows("Signed off: 2 goals");
        bench.Press("Ctrl+Z");
        Assert.Equal(GoalStatus.Done, StatusOf(bench, "bob"));
        Assert.Equal(GoalStatus.Done, StatusOf(bench, "ada"));
    }

    [Fact]
    public void Return_asks_for_the_reason_and_the_trainee_reads_it()
    {
        using (var bench = _team.Open("grace").Press("8", "Down", "R").Type("Who is woken at night?").Press("Enter")) Assert.Equal(GoalStatus.InProgress, StatusOf(bench, "ada"));
        using var ada = _team.Open("ada").Press("Ctrl+P").Type("noisy").Press("Enter");
        ada.Editor.Shows("Returned: Who is woken at night?");
    }

    [Fact]
    public void An_answer_stands_beside_the_question_and_resolves_it_in_one_step()
    {
        using var bench = _team.Open("grace").Press("8", "Down", "Down", "A").Type("By cluster, so that one fault pages once.").Press("Enter");
        Assert.Empty(bench.Workspace.Current.Review.OpenQuestions);
        bench.SideBar.DoesNotShow("Why is it grouped?");
        bench.Press("Ctrl+Z");
        Assert.Single(bench.Workspace.Current.Review.OpenQuestions);
        Assert.DoesNotContain(bench.Workspace.Current.Progress.Notes, note => note.Kind == NoteKind.Answer);
    }

    [Fact]
    public void Opening_what_waits_shows_the_year_of_its_trainee()
    {
        using var bench = _team.Open("grace").Press("8", "Enter");
        Assert.Equal("bob", bench.Workspace.Current.Trainee.Id);
        bench.Editor.Shows("Tune one noisy alert", "https://example.org/change/7");
        bench.Screen.Shows("Bob ▾");
    }

    [Fact]
    public void The_title_bar_goes_to_another_trainees_year()
    {
        using var bench = _team.Open("grace").Click("Ada ▾").Type("cat").Press("Enter");
        Assert.Equal("cat", bench.Workspace.Current.Trainee.Id);
        bench.Press("3").Press("S");
        bench.Status.Shows("Select a goal that waits for a sign-off first.");
    }

    [Fact]
    public void Nobody_signs_off_their_own_goal_nor_that_of_somebody_elses_trainee()
    {
        using (var ada = _team.Open("ada").Press("Ctrl+P").Type("noisy").Press("Enter", "S"))
        {
            ada.Status.Shows("Only the trainee's mentor can do that.");
            Assert.Equal(GoalStatus.Done, StatusOf(ada, "ada"));
        }
        using var grace = _team.Open("grace").Press("Ctrl+K", "t").Type("cat").Press("Enter", "Ctrl+P").Type("noisy").Press("Enter", "S");
        grace.Status.Shows("Only the trainee's mentor can do that.");
        Assert.Equal(GoalStatus.Done, StatusOf(grace, "cat"));
    }

    private static GoalStatus StatusOf(Bench bench, string trainee) => bench.Workspace.Current.Team!.Find(trainee)!.Progress.Of(GoalId.Parse("noisy")).Status;
}
