using System.Diagnostics;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Benchmarks;

/// <summary>Files made to hold up the reader: the worst that the limits allow are read in time, what is beyond them is refused at once.</summary>
internal sealed class HostileBenchmark : Benchmark
{
    private const int Runs = 5;
    private const int Shown = 12;

    public override string Name => "hostile";

    public override void Run(Report report)
    {
        var only = Environment.GetEnvironmentVariable("HOSTILE_FAMILY");
        var families = HostileFamilies.All.Where(family => only is null || family.Name.Contains(only, StringComparison.Ordinal)).ToArray();
        report.Heading($"The worst file within the limits, of {families.Length} kinds");
        Tell(report, families, family => family.Worst(), 100);
        report.Heading($"A file beyond the limits, of {families.Length} kinds");
        Tell(report, families, family => family.Beyond(), 50);
    }

    private static void Tell(Report report, HostileFamily[] families, Func<HostileFamily, SourceFile> fileOf, double limit)
    {
        var worst = families.Select(family => (family.Name, File: fileOf(family))).Select(row => (row.Name, row.File, Time: Once(row.File))).ToArray();
        report.Tell("the first time, all together", worst.Sum(row => row.Time), "ms");
        foreach (var (name, file, _) in worst.OrderByDescending(row => row.Time).Take(Shown))
            report.AtMost(name, Enumerable.Range(0, Runs).Select(_ => Once(file)).Order().ElementAt(Runs / 2), limit, "ms");
    }

    private static double Once(SourceFile file)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        CurriculumReader.Read([file]);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
