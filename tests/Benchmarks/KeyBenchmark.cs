using System.Diagnostics;
using Onboarding.Tui.Tests;
using Onboarding.Workloads;

namespace Onboarding.Benchmarks;

/// <summary>The work for one key with 10,000 goals: dispatch, model, layout, draw, on a screen in memory of 140×42.</summary>
internal sealed class KeyBenchmark : Benchmark
{
    private const int Keys = 300;

    public override string Name => "keys";

    public override void Run(Report report)
    {
        report.Heading("One key with 10,000 goals and 10,000 events (140×42, headless)");
        var folder = Directory.CreateTempSubdirectory("onboard-keys").FullName;
        try
        {
            SyntheticWorkspace.Write(folder, goals: 10_000, events: 10_000);
            using var bench = Bench.OpenOn(folder);
            bench.Press("1");
            Measure(report, bench, "move", "Down", "Down", "Up", "PgDn", "PgUp");
            Measure(report, bench, "expand and collapse", "Home", "Right", "Left");
            bench.Press("Ctrl+F");
            Measure(report, bench, "filter as you type", "r", "o", "l", "l", "b", "Backspace", "Backspace", "Backspace", "Backspace", "Backspace");
            bench.Press("Esc", "Ctrl+P");
            Measure(report, bench, "quick open as you type", "r", "o", "l", "l", "b", "Backspace", "Backspace", "Backspace", "Backspace", "Backspace");
            bench.Press("Esc");
            Measure(report, bench, "palette, open and close", "F1", "Esc");
            bench.Press("1", "Ctrl+P");
            bench.Type("part 77");
            bench.Press("Enter");
            var events = bench.Workspace.Current.Progress.Events.Length;
            var disk = MedianAppend(folder);
            Measure(report, bench, "mark done and reopen, without the disk", disk, "d", "r");
            events = bench.Workspace.Current.Progress.Events.Length - events;
            if (events < Keys) report.Fail("mark done and reopen", $"only {events} events were recorded");
            report.Tell("  of which writing and flushing the line took", disk, "ms");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(Report report, Bench bench, string name, params string[] keys) => Measure(report, bench, name, 0, keys);

    private static void Measure(Report report, Bench bench, string name, double less, params string[] keys)
    {
        var times = new List<double>(Keys);
        var screens = new HashSet<string>();
        for (var i = -Keys / 2; i < Keys; i++)
        {
            var key = keys[(i + Keys) % keys.Length];
            var start = Stopwatch.GetTimestamp();
            bench.Press(key);
            if (i >= 0) times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds - less);
            // A key that did nothing would be fast for ever.
            else screens.Add(bench.Screen.Text);
        }
        if (screens.Count < 2) report.Fail(name, "the keys did not change the screen");
        report.AtMost($"{name}, median", Timing.Percentile(times, 0.5), 8, "ms");
        report.AtMost($"{name}, 99th percentile", Timing.Percentile(times, 0.99), 16, "ms");
    }

    /// <summary>What this disk takes for a line of that length: no program can be faster.</summary>
    private static double MedianAppend(string folder)
    {
        var path = Path.Combine(folder, "line");
        var line = new byte[300];
        return Benchmarks.Measure.Time(Append, runs: 100).Median;

        void Append()
        {
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            file.Write(line);
            file.Flush(flushToDisk: true);
        }
    }
}
