using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Terminal.Tests;

/// <summary>A process that records and says so: <c>FOLDER STATE NAME COUNT</c>. It prints a text only once its event is acknowledged.</summary>
internal static class Recorder
{
    internal static int Main(string[] arguments)
    {
        var (folder, state, name, count) = (arguments[0], arguments[1], arguments[2], int.Parse(arguments[3]));
        using var workspace = Open(folder, state);
        var goal = GoalOf(workspace);
        for (var i = 0; i < count; i++)
        {
            workspace.Record(new GoalLogged(workspace.NewStamp(), goal, $"{name} {i}"));
            Console.Out.WriteLine($"{name} {i}");
            Console.Out.Flush();
        }
        return 0;
    }

    public static Workspace Open(string folder, string state) => Workspace.Open(new WorkspaceOptions
    {
        StartFolder = folder,
        WorkspaceFolder = folder,
        StateFolder = state,
        HostName = "recorder",
        Time = TimeProvider.System,
        Identity = IdentityCandidates.None with { Option = "ada" },
    });

    /// <summary>The counted goal of <see cref="TestWorkspace.WithSmallCurriculum"/>.</summary>
    public static GoalReference GoalOf(Workspace workspace) => GoalReference.To(workspace.Current.Curriculum.Find(GoalId.Parse("shadow"))!);
}
