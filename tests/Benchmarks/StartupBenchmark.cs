using System.Diagnostics;
using Onboarding.Terminals;
using Onboarding.Workloads;

namespace Onboarding.Benchmarks;

/// <summary>The published program as a person meets it: in a terminal of 140×42, from the shell to the first frame, at the keys, and left alone.</summary>
internal sealed class StartupBenchmark : Benchmark
{
    private const int Starts = 7;
    private const int Keys = 60;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public override string Name => "startup";

    public override void Run(Report report)
    {
        if (!File.Exists(OnboardProgram.PublishedPath))
        {
            report.Fail("the native program", "run 'dotnet publish src/Tui -c Release' first");
            return;
        }
        var folder = Directory.CreateTempSubdirectory("onboard-startup").FullName;
        try
        {
            MeasureAll(report, "The published program on the shipped curriculum", ShippedWorkspace.Write(Path.Combine(folder, "shipped")), frameLimit: 150, statusLimit: 50);
            CompareWithBareWindow(report, Path.Combine(folder, "shipped"));
            var large = SyntheticWorkspace.Write(Path.Combine(folder, "large"), goals: 10_000, events: 100_000).Root;
            MeasureAll(report, "The published program with 10,000 goals and 100,000 events", large, frameLimit: 300, statusLimit: null);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void MeasureAll(Report report, string heading, string workspace, double frameLimit, double? statusLimit)
    {
        report.Heading(heading);
        var home = Directory.CreateDirectory(workspace + "-home").FullName;
        MeasureStatus(report, workspace, home, statusLimit);
        var frames = Enumerable.Range(0, Starts).Select(_ => FirstFrame(workspace, home)).ToArray();
        if (frames.Any(frame => frame is null))
        {
            report.Fail("first full frame", "the program did not draw one");
            return;
        }
        report.AtMost($"first full frame, median of {Starts}", Median(frames.Select(frame => frame!.Value.Milliseconds)), frameLimit, "ms");
        report.AtMost("resident memory after the first frame", Median(frames.Select(frame => frame!.Value.ResidentBytes / 1e6)), 80, "MB");
        MeasureUse(report, workspace, home);
    }

    private static void MeasureStatus(Report report, string workspace, string home, double? limit)
    {
        var times = new List<double>();
        for (var i = 0; i < 11; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var run = OnboardProgram.Run(OnboardProgram.PublishedPath, workspace, home, "status");
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (run.ExitCode == 0) continue;
            report.Fail("onboard status", $"exit code {run.ExitCode}: {run.Error.Trim()}");
            return;
        }
        if (limit is { } most) report.AtMost("onboard status, median of 11", Median(times), most, "ms");
        else report.Tell("onboard status, median of 11", Median(times), "ms");
    }

    /// <summary>In turns, so that whatever else the machine does burdens both alike.</summary>
    private static void CompareWithBareWindow(Report report, string workspace)
    {
        report.Heading("The first frame against that of a bare window of the library, published the same way");
        if (!File.Exists(OnboardProgram.BareWindowPath))
        {
            report.Fail("the bare window", "run 'dotnet publish tests/BareWindow -c Release' first");
            return;
        }
        var home = workspace + "-home";
        var (ours, bare) = (new List<double>(), new List<double>());
        for (var i = 0; i < Starts; i++)
        {
            if (FirstFrame(workspace, home) is { } our) ours.Add(our.Milliseconds);
            if (BareFrame(workspace, home) is { } other) bare.Add(other);
        }
        if (ours.Count < Starts || bare.Count < Starts)
        {
            report.Fail("the first frames", "one of the programs did not draw one");
            return;
        }
        report.Tell($"a bare window, median of {Starts}", Median(bare), "ms");
        report.Tell($"the dashboard, median of {Starts}", Median(ours), "ms");
        report.AtMost("the dashboard / a bare window", Median(ours) / Median(bare), 1.5, "×");
    }

    /// <summary>The bare window never comes to rest: it hides its caret again and again. Its frame is over with the last write that is more than that.</summary>
    private static double? BareFrame(string workspace, string home)
    {
        using var terminal = Open(workspace, home, OnboardProgram.BareWindowPath);
        if (!terminal.WaitFor(t => t.BytesWritten > 3_000, Patience)) return null;
        Thread.Sleep(500);
        var drawn = terminal.Chunks.Last(chunk => chunk.Bytes.Length > 64).At;
        Quit(terminal);
        return drawn.TotalMilliseconds;
    }

    private static (double Milliseconds, double ResidentBytes)? FirstFrame(string workspace, string home)
    {
        using var terminal = Open(workspace, home);
        if (!IsDrawn(terminal)) return null;
        var result = (FrameTime(terminal).TotalMilliseconds, (double)terminal.ResidentBytes());
        Quit(terminal);
        return result;
    }

    /// <summary>When the last bytes of the first frame came: those before the first pause in which a person could look.</summary>
    private static TimeSpan FrameTime(PseudoTerminal terminal)
    {
        var chunks = terminal.Chunks;
        long bytes = 0;
        for (var i = 0; i < chunks.Count; i++)
        {
            bytes += chunks[i].Bytes.Length;
            // The questions that a program asks its terminal are a few dozen bytes, a frame some thousands.
            if (bytes > 3_000 && (i == chunks.Count - 1 || chunks[i + 1].At - chunks[i].At > TimeSpan.FromMilliseconds(100))) return chunks[i].At;
        }
        return chunks[^1].At;
    }

    private static void MeasureUse(Report report, string workspace, string home)
    {
        using var terminal = Open(workspace, home);
        if (!IsDrawn(terminal))
        {
            report.Fail("keys", "the program did not come to rest");
            return;
        }
        var latencies = new List<double>();
        for (var i = 0; i < Keys; i++)
        {
            if (KeyLatency(terminal, i % 20 < 10 ? "\u001b[B" : "\u001b[A") is { } latency) latencies.Add(latency);
            Thread.Sleep(110 + i % 7 * 10);
        }
        if (latencies.Count < Keys / 2) report.Fail("key to first byte", $"only {latencies.Count} of {Keys} keys changed the screen");
        else
        {
            report.AtMost($"key to first byte, median of {latencies.Count}", Median(latencies), 20, "ms");
            report.Tell("key to first byte, 99th percentile", Timing.Percentile(latencies, 0.99), "ms");
        }
        report.AtMost("resident memory after use", terminal.ResidentBytes() / 1e6, 80, "MB");
        MeasureIdle(report, terminal);
        Quit(terminal);
    }

    private static void MeasureIdle(Report report, PseudoTerminal terminal)
    {
        Thread.Sleep(5_000);
        var (bytes, processor, start) = (terminal.BytesWritten, terminal.ProcessorTime(), Stopwatch.GetTimestamp());
        Thread.Sleep(10_000);
        var share = (terminal.ProcessorTime() - processor) / Stopwatch.GetElapsedTime(start);
        report.AtMost("bytes written in 10 s left alone", terminal.BytesWritten - bytes, 0, "B");
        report.AtMost("share of a core in 10 s left alone", share * 100, 1, "%");
    }

    private static double? KeyLatency(PseudoTerminal terminal, string key)
    {
        var count = terminal.ChunkCount;
        var sent = terminal.Elapsed;
        terminal.Send(key);
        return terminal.WaitFor(t => t.ChunkCount > count, TimeSpan.FromMilliseconds(400)) ? (terminal.Chunks[count].At - sent).TotalMilliseconds : null;
    }

    private static PseudoTerminal Open(string workspace, string home, string? program = null) =>
        PseudoTerminal.Start(program ?? OnboardProgram.PublishedPath, [], workspace, OnboardProgram.Surroundings(home));

    private static bool IsDrawn(PseudoTerminal terminal) =>
        terminal.WaitFor(t => t.BytesWritten > 3_000, Patience) && terminal.WaitForQuiet(TimeSpan.FromMilliseconds(400), Patience);

    private static void Quit(PseudoTerminal terminal)
    {
        terminal.Signal(15);
        terminal.WaitForExit(TimeSpan.FromSeconds(5));
    }

    private static double Median(IEnumerable<double> values) => Timing.Percentile(values, 0.5);
}
