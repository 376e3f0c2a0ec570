using System.Diagnostics;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

public sealed class MergeStoryTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_clones_that_worked_apart_merge_without_conflict_into_one_state_whichever_side_merged()
    {
        TestWorkspaces.Write(_folder, "origin");
        Git("origin", "init -q -b main");
        Commit("origin", "Begin");
        Git(".", "clone -q origin ada");
        Git(".", "clone -q origin grace");

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
        Commit("ada", "Ada's week");
        Commit("grace", "Grace's week");
        Git("ada", "remote add other ../grace");
        Git("grace", "remote add other ../ada");
        Git("ada", "fetch -q other");
        Git("grace", "fetch -q other");
        Git("ada", "merge -q --no-edit other/main");
        Git("grace", "merge -q --no-edit other/main");

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
        Git("one", "init -q -b main");
        Commit("one", "Begin");
        Git("one", "checkout -q -b side");
        using (var ada = Open("one", "ada", "state")) ada.Record(new GoalDone(ada.NewStamp(), Goal(ada, "alert")));
        Commit("one", "Side");
        Git("one", "checkout -q main");
        using (var ada = Open("one", "ada", "state")) ada.Record(new GoalDone(ada.NewStamp(), Goal(ada, "lead")));
        Commit("one", "Main");
        Git("one", "merge -q --no-edit side");

        using var merged = Open("one", "ada", "state");
        Assert.Equal(["alert Done", "lead Done"], merged.Current.Progress.Goals.Select(goal => $"{goal.Goal} {goal.Status}").Order());
        Assert.Empty(merged.Current.Problems.Where(problem => problem.Code.StartsWith("JRN", StringComparison.Ordinal)));
    }

    private Workspace Open(string clone, string login, string state) => TestWorkspaces.Open(_folder.At(clone), _folder.At(state), login, TimeProvider.System);

    private static GoalReference Goal(Workspace workspace, string id) => TestWorkspaces.Goal(workspace, id);

    private void Commit(string clone, string message)
    {
        Git(clone, "add -A");
        Git(clone, $"-c user.name=Ada -c user.email=ada@example.org commit -q -m \"{message}\"");
    }

    private void Git(string folder, string arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.At(folder), RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        foreach (var (name, value) in new[] { ("GIT_AUTHOR_NAME", "Ada"), ("GIT_AUTHOR_EMAIL", "ada@example.org"), ("GIT_COMMITTER_NAME", "Ada"), ("GIT_COMMITTER_EMAIL", "ada@example.org") }) start.Environment[name] = value;
        using var git = Process.Start(start)!;
        var said = git.StandardOutput.ReadToEnd() + git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {arguments}: {said}");
    }
}
