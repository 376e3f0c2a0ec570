using Onboarding.Core.Progress;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Terminal.Tests;

/// <summary>What was acknowledged is on disk, whoever is killed and however many write.</summary>
public sealed class DurabilityTests : IDisposable
{
    private const int Recordings = 200;
    private readonly TestWorkspace _workspace = TestWorkspace.WithSmallCurriculum();

    [Fact]
    public void Processes_killed_at_random_points_lose_nothing_that_was_acknowledged()
    {
        var random = new Random(20260105);
        var acknowledged = new List<string>();
        var kills = 0;
        while (acknowledged.Count < Recordings || kills < 25)
        {
            using var process = new RecordingProcess(_workspace, $"run {kills}", count: 1_000);
            var enough = random.Next(1, 10);
            while (process.AcknowledgedCount < enough) Thread.Sleep(1);
            // Somewhere within the next recordings: between them, within a write, within a flush.
            Thread.SpinWait(random.Next(200_000));
            process.Kill();
            acknowledged.AddRange(process.WaitForExit());
            kills++;
        }

        using var reopened = Open();

        Assert.Empty(acknowledged.Except(Texts(reopened)));
        var journal = reopened.Current.Problems.Where(problem => problem.Code.StartsWith("JRN", StringComparison.Ordinal)).ToArray();
        Assert.All(journal, problem => Assert.NotEqual(Severity.Error, problem.Severity));
        Assert.True(journal.Length <= kills, string.Join("\n", journal.Select(problem => problem.Message)));
        reopened.Record(new GoalStarted(reopened.NewStamp(), Recorder.GoalOf(reopened)));
        using var again = Open();
        Assert.Equal(reopened.Current.Progress.Events.Length, again.Current.Progress.Events.Length);
    }

    [Fact]
    public void Two_processes_of_200_recordings_each_make_400_events()
    {
        using var one = new RecordingProcess(_workspace, "one", Recordings);
        using var other = new RecordingProcess(_workspace, "other", Recordings);

        Assert.Equal(Recordings, one.WaitForExit().Count);
        Assert.Equal(Recordings, other.WaitForExit().Count);

        using var workspace = Open();
        Assert.Equal(2 * Recordings, workspace.Current.Progress.Events.Length);
        Assert.Equal(2 * Recordings, Texts(workspace).Distinct().Count());
        Assert.DoesNotContain(workspace.Current.Problems, problem => problem.Code.StartsWith("JRN", StringComparison.Ordinal));
    }

    public void Dispose() => _workspace.Dispose();

    private Workspace Open() => Recorder.Open(_workspace.Root, Path.Combine(_workspace.Home, "state"));

    private static IEnumerable<string> Texts(Workspace workspace) => workspace.Current.Progress.Events.OfType<GoalLogged>().Select(log => log.Text!);
}
