using System.Diagnostics;
using Onboarding.Tui.Tests;
using Onboarding.Workloads;

namespace Onboarding.Benchmarks;

/// <summary>A large screen with 10,000 goals, 200×60: opened, typed into, scrolled, resized; nothing longer than two frames of a screen.</summary>
internal sealed class ScreenBenchmark : Benchmark
{
    private const int Columns = 200;
    private const int Rows = 60;
    private const int Presses = 200;
    private const int Openings = 9;
    private static readonly (double, double) Frames = (33, 33);
    private static readonly (double, double) Resizes = (100, 100);

    public override string Name => "screens";

    public override void Run(Report report)
    {
        report.Heading($"10,000 goals and 10,000 events at {Columns}×{Rows}, headless");
        var folder = Directory.CreateTempSubdirectory("onboard-screens").FullName;
        try
        {
            SyntheticWorkspace.Write(folder, goals: 10_000, events: 10_000);
            MeasureOpening(report, folder);
            using var bench = Bench.OpenOn(folder, Columns, Rows);
            var times = new KeyTimes(report, bench, Presses);
            string[] typing = ["r", "o", "l", "l", "Backspace", "Backspace", "Backspace", "Backspace"];
            bench.Press("1");
            times.Measure("scroll the tree", Frames, ["PgDn", "PgDn", "PgDn", "PgUp"]);
            times.Measure("scroll the tree by the wheel", Frames, [() => bench.Wheel(20, 20, down: true), () => bench.Wheel(20, 20, down: true), () => bench.Wheel(20, 20, down: false)]);
            bench.Press("Ctrl+F");
            times.Measure("filter as you type", Frames, typing);
            bench.Press("Esc", "F1");
            times.Measure("palette as you type", Frames, typing);
            bench.Press("Esc", "Ctrl+P");
            times.Measure("quick open as you type", Frames, typing);
            bench.Press("Esc");
            bench.Press("Ctrl+P").Type("Track 12").Press("Enter");
            times.Measure("scroll a track", Frames, ["PgDn", "PgDn", "PgUp"]);
            times.Measure("resize", Resizes, [() => bench.Resize(Columns - 1, Rows - 1), () => bench.Resize(Columns - 20, Rows - 8), () => bench.Resize(Columns, Rows)]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Reading the files is in it: told here, limited where the published program is measured.</summary>
    private static void MeasureOpening(Report report, string folder)
    {
        var times = new List<double>();
        for (var i = 0; i < Openings; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var bench = Bench.OpenOn(folder, Columns, Rows);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (!bench.Editor.Text.Contains("Next step", StringComparison.Ordinal)) report.Fail("open to the first full frame", "it shows no next step");
        }
        report.Tell($"open to the first full frame, median of {Openings}", Timing.Percentile(times, 0.5), "ms");
    }
}
