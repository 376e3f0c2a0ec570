using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

public sealed class MergeStoryTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly GitClones _clones;

    public MergeStoryTests() => _clones = new GitClones(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_clones_that_worked_apart_merge_without_conflict_into_one_state_whichever_side_merged()
    {
        TestWorkspaces.Write(_folder, "origin");
        _clones.Git("origin", "init -q -b main");
        _clones.Commit("origin", "Begin");
        _clones.Git(".", "clone -q origin ada");
        _clones.Git(".", "clone -q origin grace");

        // Ada works on two machines; her second one is a clone of grace's place here, so both clones have files of both people.
        using (var ada = Open("ada", "ada", "state-ada"))
        {
            ada.Record(new GoalStarted(ada.NewStamp(), Goal(ada, "alert")));
            ada.Record(new GoalDone(ada.NewStamp(), Goal(ada, "lead")));
            ada.Record(new NoteWritten(ada.NewStamp(), Goal(ada, "lead"), NoteKind.Question, "Who pages whom?"));
            ada.Undo();
        }
        using (var grace = Open("grace", "grace", "state-grace"))
        {
            grace.Record(new GoalSignedOff(grace.NewStamp(), Goal(grace, "lead")));
            grace.Record(new NoteWritten(grace.NewStamp(), null, NoteKind.Note, "Well begun."));
        }
        using (var desk = Open("grace", "ada", "state-desk"))
        {
            desk.Record(new GoalDone(desk.NewStamp(), Goal(desk, "alert")));
        }
        _clones.Commit("ada", "Ada's week");
        _clones.Commit("grace", "Grace's week");
        _clones.MergeBothWays("ada", "grace");

        using var mergedByAda = Open("ada", "ada", "state-ada");
        using var mergedByGrace = Open("grace", "ada", "state-ada");
        Assert.Equal(ProgressText.Of(mergedByAda.Current.Progress), ProgressText.Of(mergedByGrace.Current.Progress));
        Assert.Empty(mergedByAda.Current.Problems.Where(problem => problem.Code.StartsWith("JRN", StringComparison.Ordinal)));
        Assert.Equal(GoalStatus.SignedOff, mergedByAda.Current.Progress.Of(GoalId.Parse("lead")).Status);
        Assert.Equal(GoalStatus.Done, mergedByAda.Current.Progress.Of(GoalId.Parse("alert")).Status);
        Assert.Equal("Well begun.", Assert.Single(mergedByAda.Current.Progress.Notes).Text);
    }

    [Fact]
    public void Lines_of_one_file_that_two_branches_added_are_both_kept()
    {
        TestWorkspaces.Write(_folder, "one");
        using (var ada = Open("one", "ada", "state")) ada.Record(new GoalStarted(ada.NewStamp(), Goal(ada, "alert")));
        _clones.Git("one", "init -q -b main");
        _clones.Commit("one", "Begin");
        _clones.Git("one", "checkout -q -b side");
        using (var ada = Open("one", "ada", "state")) ada.Record(new GoalDone(ada.NewStamp(), Goal(ada, "alert")));
        _clones.Commit("one", "Side");
        _clones.Git("one", "checkout -q main");
        using (var ada = Open("one", "ada", "state")) ada.Record(new GoalDone(ada.NewStamp(), Goal(ada, "lead")));
        _clones.Commit("one", "Main");
        _clones.Git("one", "merge -q --no-edit side");

        using var merged = Open("one", "ada", "state");
        Assert.Equal(["alert Done", "lead Done"], merged.Current.Progress.Goals.Select(goal => $"{goal.Goal} {goal.Status}").Order());
        Assert.Empty(merged.Current.Problems.Where(problem => problem.Code.StartsWith("JRN", StringComparison.Ordinal)));
    }

    private Workspace Open(string clone, string login, string state) => TestWorkspaces.Open(_folder.At(clone), _folder.At(state), login, TimeProvider.System);

    private static GoalReference Goal(Workspace workspace, string id) => TestWorkspaces.Goal(workspace, id);
}
