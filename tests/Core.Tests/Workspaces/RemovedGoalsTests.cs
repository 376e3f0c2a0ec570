using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

public sealed class RemovedGoalsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public RemovedGoalsTests() => TestWorkspaces.Write(_folder, "team");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Progress_of_a_reworded_goal_is_kept_reported_and_found_again_by_a_confirmed_move()
    {
        using var workspace = TestWorkspaces.Open(_folder.At("team"), _folder.At("state"), "ada", TimeProvider.System);
        var old = workspace.Current.Curriculum.Goals[2];
        workspace.Record(new GoalDone(workspace.NewStamp(), GoalReference.To(old)));
        var track = _folder.At("team", "docs", "curriculum", "paging.md");
        File.WriteAllText(track, File.ReadAllText(track).Replace("Read a postmortem", "Read one postmortem"));
        Assert.True(workspace.Refresh());

        var removed = Assert.Single(RemovedGoals.Find(workspace.Current.Curriculum, workspace.Current.Progress));
        Assert.Equal((old.Id, GoalStatus.Done, "Read a postmortem", "Read one postmortem"), (removed.Progress.Goal, removed.Progress.Status, removed.LastKnown.Title, removed.Suggestion!.Title));
        Assert.InRange(removed.Similarity, TitlePairs.RewordedFrom, 0.99);
        var journal = Assert.Single(workspace.Current.Problems, problem => problem.Code == "CUR0208").Location.Path;
        Assert.StartsWith("progress/ada/ada.", journal);
        Assert.Equal("docs/curriculum/paging.md:5:1", Assert.Single(workspace.Current.Problems, problem => problem.Code == "CUR0209").Location.ToString());

        workspace.Record(new GoalMoved(workspace.NewStamp(), removed.LastKnown, removed.Suggestion.Id));
        Assert.Equal(GoalStatus.Done, workspace.Current.Progress.Of(removed.Suggestion.Id).Status);
        Assert.DoesNotContain(workspace.Current.Problems, problem => problem.Code is "CUR0208" or "CUR0209");
        workspace.Undo();
        Assert.Contains(workspace.Current.Problems, problem => problem.Code == "CUR0208");
    }

    [Fact]
    public void A_goal_that_is_gone_for_good_has_no_suggestion()
    {
        using var workspace = TestWorkspaces.Open(_folder.At("team"), _folder.At("state"), "ada", TimeProvider.System);
        workspace.Record(new GoalDone(workspace.NewStamp(), new GoalReference(GoalId.Parse("gone"), "Configure the mainframe", null, null)));
        Assert.Null(Assert.Single(RemovedGoals.Find(workspace.Current.Curriculum, workspace.Current.Progress)).Suggestion);
    }

    [Theory]
    [InlineData("alert", "Anything", null, "")]
    [InlineData("shadowing", "Shadow shifts", null, "")]
    [InlineData("old", "Explain how an alert becomes a page", null, "old → alert")]
    [InlineData("old", "Something else altogether", "https://sre.google/sre-book/monitoring-distributed-systems/", "old → chapter")]
    [InlineData("old", "Buy a boat", null, "old → nothing")]
    [InlineData("old", "", null, "old → nothing")]
    public void A_recorded_goal_is_there_or_reworded_or_gone(string id, string title, string? link, string expected) =>
        Assert.Equal(expected, Found(new GoalReference(GoalId.Parse(id), title, "Paging", link)));

    [Fact]
    public void A_goal_with_progress_of_its_own_is_not_proposed_and_each_id_is_told_once()
    {
        var old = new GoalReference(GoalId.Parse("old"), "Explain how an alert turns into a page", null, null);
        Assert.Equal("old → alert", Found(old, old));
        Assert.Equal("old → nothing", Found(new GoalReference(GoalId.Parse("alert"), "x", null, null), old));
    }

    private static string Found(params GoalReference[] recorded)
    {
        var (curriculum, some) = (Folded.CurriculumOf("## Paging\n\n- [ ] Explain how an alert turns into a page <!-- #alert -->\n- [ ] Read [the chapter](https://sre.google/sre-book/monitoring-distributed-systems/) <!-- #chapter -->\n- [ ] Shadow a shift <!-- #shadow was:shadowing -->\n"), new Some());
        var progress = Folded.From(curriculum, [.. recorded.Select(goal => new GoalDone(some.Stamp(), goal))]);
        return string.Join(", ", RemovedGoals.Find(curriculum, progress).Select(removed => $"{removed.Progress.Goal} → {removed.Suggestion?.Id.Value ?? "nothing"}"));
    }
}
