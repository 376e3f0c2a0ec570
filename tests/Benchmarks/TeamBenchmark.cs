using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Workloads;

namespace Onboarding.Benchmarks;

/// <summary>The years of 200 trainees side by side, against reading their files: each on all cores.</summary>
internal sealed class TeamBenchmark : Benchmark
{
    private const int Trainees = 200;
    private const int EventsEach = 500;
    private const int Goals = 200;
    private const int Runs = 15;
    private const int WarmUps = 3;

    public override string Name => "team";

    public override void Run(Report report)
    {
        var root = Directory.CreateTempSubdirectory("onboard-team").FullName;
        try
        {
            var team = SyntheticWorkspace.WriteTeam(root, Goals, Trainees, EventsEach);
            report.Heading($"{Trainees} trainees with {EventsEach:N0} events each, {Goals} goals");
            var workspaces = new Queue<Workspace>(Enumerable.Range(0, Runs + WarmUps).Select(_ => Open(root)));
            var comparison = Measure.Compare(() => Follow(workspaces.Dequeue()), () => ReadAll(root, team.Trainees), Runs, WarmUps);
            report.Tell("reading all journals", comparison.Baseline.Median, "ms");
            report.Tell("following the team, at a glance", comparison.Subject.Median, "ms");
            report.AtMost("following / reading", comparison.TimeRatio, 1.5, "×");
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Follow(Workspace workspace)
    {
        workspace.FollowTeam();
        var rows = YearGlance.ByWaiting(workspace.Current.Team!.Years.Select(year => new YearGlance(year.Review)), glance => glance).ToArray();
        if (rows.Length != Trainees || rows[0].WaitingSince is null) throw new InvalidOperationException("The team was not read.");
        workspace.Dispose();
    }

    private static void ReadAll(string root, IReadOnlyList<string> trainees)
    {
        var events = new long[trainees.Count];
        Parallel.For(0, trainees.Count, i => events[i] = Journal(root, trainees[i]).ReadAll().Sum(file => file.Length));
        if (events.Any(length => length == 0)) throw new InvalidOperationException("A journal was not read.");
    }

    private static FileJournal Journal(string root, string trainee) => new(new FileJournalOptions
    {
        JournalFolder = Path.Combine(root, "progress"),
        ShownFolder = "progress",
        Trainee = trainee,
        Device = () => "benchmark-0000",
    });

    private static Workspace Open(string root) => Workspace.Open(new WorkspaceOptions
    {
        StartFolder = root,
        StateFolder = Path.Combine(root, "state"),
        HostName = "benchmark",
        Time = TimeProvider.System,
        Identity = IdentityCandidates.None with { LoginName = "grace" },
    });
}
