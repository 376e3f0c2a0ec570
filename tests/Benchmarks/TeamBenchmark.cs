using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Tests;
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
    private const int Keys = 200;

    /// <summary>Median and 99th percentile, in milliseconds: within a frame of 60 a second, and never two.</summary>
    private static readonly (double Median, double Percentile99) Frame = (16.7, 33);

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
            MeasureKeys(report, root);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>A mentor of all of them, in the reviews: what a key takes on a screen in memory, without the disk.</summary>
    private static void MeasureKeys(Report report, string root)
    {
        using var bench = Bench.OpenOn(root, actor: "grace");
        bench.Workspace.FollowTeam();
        bench.Press("8");
        var times = new KeyTimes(report, bench, Keys);
        times.Measure("reviews: move", Frame, ["Down", "Down", "Up", "PgDn", "PgUp"]);
        times.Measure("reviews: the other side, and back", Frame, ["F6", "F6"]);
        bench.Press("Home");
        var disk = Disk.MedianAppend(root);
        times.Measure("reviews: sign off and undo, without the disk", Frame, ["S", "u"], disk);
        report.Tell("  of which writing and flushing the line took", disk, "ms");
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
        // Read is what is there to be used: the events are kept until all are read, as the team keeps them.
        var files = new IReadOnlyList<JournalFile>[trainees.Count];
        Parallel.For(0, trainees.Count, i => files[i] = Journal(root, trainees[i]).ReadAll());
        if (files.Any(read => read.Sum(file => file.Length) == 0)) throw new InvalidOperationException("A journal was not read.");
        GC.KeepAlive(files);
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
