using Onboarding.Core.Workspaces;
using Onboarding.Workloads;

namespace Onboarding.Core.Tests.Workloads;

public sealed class SyntheticWorkspaceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("synthetic").FullName;

    [Fact]
    public void A_generated_workspace_has_what_was_asked_for_and_no_problem()
    {
        var synthetic = SyntheticWorkspace.Write(_folder, goals: 450, events: 3_000);

        using var workspace = Workspace.Open(new WorkspaceOptions
        {
            StartFolder = _folder,
            StateFolder = Path.Combine(_folder, "state"),
            HostName = "host",
            Time = TimeProvider.System,
            Identity = IdentityCandidates.None with { Option = SyntheticWorkspace.Trainee },
        });

        Assert.Equal(synthetic.Goals, workspace.Current.Curriculum.Goals.Select(Onboarding.Core.Curricula.GoalReference.To));
        Assert.Equal(450, synthetic.Goals.Count);
        Assert.Equal(3_000, workspace.Current.Progress.Events.Length);
        Assert.Empty(workspace.Current.Problems.Select(problem => $"{problem.Location}: {problem.Code} {problem.Message}"));
    }

    [Fact]
    public void The_same_numbers_give_the_same_bytes()
    {
        SyntheticWorkspace.Write(Path.Combine(_folder, "one"), goals: 50, events: 100);
        SyntheticWorkspace.Write(Path.Combine(_folder, "other"), goals: 50, events: 100);

        var files = Directory.GetFiles(Path.Combine(_folder, "one"), "*", SearchOption.AllDirectories);
        Assert.Equal(5, files.Length);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(file.Replace("/one/", "/other/"))));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
