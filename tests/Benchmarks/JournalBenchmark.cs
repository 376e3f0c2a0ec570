using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Workloads;

namespace Onboarding.Benchmarks;

/// <summary>A year of 100,000 events about 10,000 goals: read, added up, added to.</summary>
internal sealed class JournalBenchmark : Benchmark
{
    private const int Goals = 10_000;
    private const int Events = 100_000;
    private const int DamagedLines = 2_000_000;

    public override string Name => "journal";

    public override void Run(Report report)
    {
        var root = Directory.CreateTempSubdirectory("onboard-journal").FullName;
        try
        {
            SyntheticWorkspace.Write(root, Goals, Events);
            MeasureFold(report, root);
            MeasureAppend(report, Path.Combine(root, "appended"));
            MeasureDamage(report, Path.Combine(root, "damaged"));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void MeasureFold(Report report, string root)
    {
        report.Heading($"A journal of {Events:N0} events about {Goals:N0} goals");
        var curriculum = CurriculumReader.Read(Path.Combine(root, "docs", "curriculum"));
        var roster = new Roster([new Person(SyntheticWorkspace.Trainee, "Ada", null, null, null, ["grace"]), new Person("grace", "Grace", null, "lead", null, [])]);
        var progress = Path.Combine(root, "progress");
        IReadOnlyList<JournalFile> files = [];
        TraineeProgress? folded = null;

        var read = Measure.Compare(() => files = Journal(progress).ReadAll(), () => ReadBytes(progress));
        var fold = Measure.Time(() => folded = TraineeProgress.Fold(SyntheticWorkspace.Trainee, files, curriculum, roster));
        report.Tell("reading the bytes alone", read.Baseline.Median, "ms");
        report.Tell("reading and parsing", read.Subject.Median, "ms");
        report.AtMost("folding", fold.Median, 150, "ms");
        report.Tell("parsing and folding", read.Subject.Median + fold.Median, "ms");
        report.Tell("allocated by the fold", fold.AllocatedBytes / 1e6, "MB");

        var done = new GoalDone(Stamp(folded!, 1), GoalReference.To(curriculum.Goals[^1]));
        var after = folded!.With(done);
        var retracted = new EventRetracted(Stamp(folded, 2), done.Stamp.Id);
        report.AtMost("one more event", Measure.Time(() => folded.With(done), 200).Median, 1, "ms");
        report.AtMost("one event taken back", Measure.Time(() => after.With(retracted), 200).Median, 1, "ms");
    }

    /// <summary>Bytes that no program wrote: as many short lines as fit, each of them damaged.</summary>
    private static void MeasureDamage(Report report, string folder)
    {
        report.Heading($"A journal of {DamagedLines:N0} damaged lines");
        Directory.CreateDirectory(Path.Combine(folder, SyntheticWorkspace.Trainee));
        File.WriteAllText(Path.Combine(folder, SyntheticWorkspace.Trainee, $"{SyntheticWorkspace.Trainee}.laptop-7f3a.jsonl"), string.Concat(Enumerable.Repeat("{x}\n", DamagedLines)));
        report.AtMost("reading", Measure.Time(() => Journal(folder).ReadAll(), 5).Median, 1_000, "ms");
    }

    private static void MeasureAppend(Report report, string folder)
    {
        report.Heading("An append, against a bare write and flush of the same bytes");
        var journal = Journal(folder);
        var at = DateTimeOffset.UnixEpoch;
        var goal = new GoalReference(GoalId.Parse("k8s.why"), "Explain which problem Kubernetes solves", "Why it exists", "https://example.org/handbook/chapter");
        GoalDone Next() => new(new EventStamp(Guid.CreateVersion7(at), at = at.AddTicks(1), SyntheticWorkspace.Trainee, SyntheticWorkspace.Trainee), goal, null, 3);
        journal.Append(Next());
        var line = JournalFormat.Write(Next());
        var bare = Path.Combine(folder, "bare");
        File.WriteAllBytes(bare, line);

        var comparison = Measure.Compare(() => journal.Append(Next()), () => WriteAndFlush(bare, line), runs: 400, warmUps: 50);
        report.Tell("bare write and flush", comparison.Baseline.Median, "ms");
        report.Tell("append", comparison.Subject.Median, "ms");
        report.AtMost("append / bare write and flush", comparison.TimeRatio, 1.3, "×");
    }

    private static void WriteAndFlush(string path, byte[] line)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.Write(handle, line, RandomAccess.GetLength(handle));
        RandomAccess.FlushToDisk(handle);
    }

    private static void ReadBytes(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*.jsonl", SearchOption.AllDirectories)) File.ReadAllBytes(file);
    }

    private static FileJournal Journal(string folder) => new(new FileJournalOptions
    {
        JournalFolder = folder,
        ShownFolder = "progress",
        Trainee = SyntheticWorkspace.Trainee,
        Device = () => "benchmark-0000",
    });

    private static EventStamp Stamp(TraineeProgress progress, int ticksLater) =>
        new(Guid.CreateVersion7(), progress.NewestAt.AddTicks(ticksLater), SyntheticWorkspace.Trainee, SyntheticWorkspace.Trainee);
}
