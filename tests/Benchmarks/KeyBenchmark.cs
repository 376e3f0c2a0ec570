using Onboarding.Tui.Tests;
using Onboarding.Workloads;

namespace Onboarding.Benchmarks;

/// <summary>The work for one key with 10,000 goals: dispatch, model, layout, draw, on a screen in memory of 140×42.</summary>
internal sealed class KeyBenchmark : Benchmark
{
    private const int Keys = 300;
    private static readonly (double Median, double Percentile99) Limits = (8, 16);

    public override string Name => "keys";

    public override void Run(Report report)
    {
        report.Heading("One key with 10,000 goals and 10,000 events (140×42, headless)");
        var folder = Directory.CreateTempSubdirectory("onboard-keys").FullName;
        try
        {
            SyntheticWorkspace.Write(folder, goals: 10_000, events: 10_000);
            using var bench = Bench.OpenOn(folder);
            var times = new KeyTimes(report, bench, Keys);
            bench.Press("1");
            times.Measure("move", Limits, ["Down", "Down", "Up", "PgDn", "PgUp"]);
            times.Measure("expand and collapse", Limits, ["Home", "Right", "Left"]);
            bench.Press("Ctrl+F");
            times.Measure("filter as you type", Limits, ["r", "o", "l", "l", "b", "Backspace", "Backspace", "Backspace", "Backspace", "Backspace"]);
            bench.Press("Esc", "Ctrl+P");
            times.Measure("quick open as you type", Limits, ["r", "o", "l", "l", "b", "Backspace", "Backspace", "Backspace", "Backspace", "Backspace"]);
            bench.Press("Esc");
            times.Measure("palette, open and close", Limits, ["F1", "Esc"]);
            bench.Press("1", "Ctrl+P");
            bench.Type("part 77");
            bench.Press("Enter");
            var events = bench.Workspace.Current.Progress.Events.Length;
            var disk = Disk.MedianAppend(folder);
            times.Measure("mark done and reopen, without the disk", Limits, ["d", "r"], disk);
            events = bench.Workspace.Current.Progress.Events.Length - events;
            if (events < Keys) report.Fail("mark done and reopen", $"only {events} events were recorded");
            report.Tell("  of which writing and flushing the line took", disk, "ms");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
