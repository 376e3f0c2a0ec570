using System.Diagnostics;
using Onboarding.Tui.Tests;
using Onboarding.Workloads;

namespace Onboarding.Benchmarks;

/// <summary>The work for one key in the search field: engine, rows, draw, on a screen in memory of 140×42.</summary>
internal sealed class SearchBenchmark : Benchmark
{
    private const int Rounds = 30;

    /// <summary>Milliseconds: two frames of a screen, as for whatever else is typed. It reads the text of everything, which moving about doesn't.</summary>
    private const double Frames = 33;

    public override string Name => "search";

    public override void Run(Report report)
    {
        report.Heading("One key of a search over 10,000 goals and 100,000 events (140×42, headless)");
        var folder = Directory.CreateTempSubdirectory("onboard-search").FullName;
        try
        {
            SyntheticWorkspace.Write(folder, goals: 10_000, events: 100_000);
            CompileOnSmallWorkspace();
            using var bench = Bench.OpenOn(folder);
            report.AtMost("showing the search for the first time", Time(bench, "2"), Frames, "ms");
            Measure(report, bench, "words as you type", "rollback part 77");
            Measure(report, bench, "an exact phrase as you type", "\"before the users do\"");
            bench.Press("Alt+R");
            Measure(report, bench, "a regular expression as you type", "part 7+[0-4]");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The published program needs no compiler at its first showing.</summary>
    private static void CompileOnSmallWorkspace()
    {
        using var bench = Bench.Open();
        bench.Press("2");
    }

    private static void Measure(Report report, Bench bench, string name, string text)
    {
        var times = new List<double>();
        var processor = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++)
        {
            bench.Press("Ctrl+U");
            foreach (var letter in text) times.Add(Time(bench, letter == ' ' ? "Space" : letter.ToString()));
        }
        processor = Environment.CpuUsage.TotalTime - processor;
        if (!bench.SideBar.Text.Contains("results in", StringComparison.Ordinal)) report.Fail(name, "nothing was found");
        report.Tell($"{name}, processor time a key", processor.TotalMilliseconds / times.Count, "ms");
        times.RemoveRange(0, times.Count / 3);
        report.AtMost($"{name}, median", Timing.Percentile(times, 0.5), Frames, "ms");
        report.AtMost($"{name}, 99th percentile", Timing.Percentile(times, 0.99), Frames, "ms");
    }

    private static double Time(Bench bench, string key)
    {
        var start = Stopwatch.GetTimestamp();
        bench.Press(key);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
