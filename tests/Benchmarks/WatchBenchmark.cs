using System.Diagnostics;
using Onboarding.Terminals;

namespace Onboarding.Benchmarks;

/// <summary>The published program as an author meets it who leaves <c>onboard check --watch</c> running: from the end of a save to the last line about it.</summary>
internal sealed class WatchBenchmark : Benchmark
{
    private const int Files = 200;
    private const int Goals = 15;
    private const int Warming = 10;
    private const int Saves = 31;

    public override string Name => "watch";

    public override void Run(Report report)
    {
        if (!File.Exists(OnboardProgram.PublishedPath))
        {
            report.Fail("the native program", "run 'dotnet publish src/Tui -c Release' first");
            return;
        }
        var folder = Directory.CreateTempSubdirectory("onboard-watch").FullName;
        try
        {
            report.Heading($"onboard check --watch on {Files} files with {Files * Goals:N0} goals");
            Measure(report, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(Report report, string folder)
    {
        Write(folder);
        using var process = OnboardProgram.Start(OnboardProgram.PublishedPath, folder, folder + "-home", "check", "--watch");
        var times = new List<double>();
        if (ReadTo(process, "Watching"))
        {
            Thread.Sleep(500);
            for (var i = 0; i < Warming + Saves && Save(process, folder, i) is { } time; i++)
            {
                if (i >= Warming) times.Add(time);
            }
        }
        process.Kill();
        process.WaitForExit();
        if (times.Count < Saves)
        {
            report.Fail("a save", "it was not checked");
            return;
        }
        report.AtMost($"from a save to its problems, median of {Saves}", Timing.Percentile(times, 0.5), 50, "ms");
        report.Tell("the slowest", times.Max(), "ms");
    }

    /// <summary>Saves one file, with a mistake or without, and waits for what is said about it, in milliseconds; null where nothing is.</summary>
    private static double? Save(Process process, string folder, int index)
    {
        Write(folder, Files / 2, index % 2 == 0 ? "- [ ] Late `due:never` <!-- #late -->\n" : "");
        var start = Stopwatch.GetTimestamp();
        if (!ReadTo(process, " goals.")) return null;
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Thread.Sleep(150);
        return time;
    }

    private static bool ReadTo(Process process, string text)
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static void Write(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "docs", "curriculum"));
        File.WriteAllText(Path.Combine(folder, "onboarding.json"), """{ "people": [ { "id": "ada", "name": "Ada", "start": "2026-01-05" } ] }""");
        for (var i = 0; i < Files; i++) Write(folder, i, "");
    }

    private static void Write(string folder, int file, string more)
    {
        var goals = Enumerable.Range(0, Goals).Select(goal =>
            $"- [ ] Explain what part {goal} of system {file} does `due:w{goal + 1}` `effort:2h` <!-- #s{file}.p{goal} -->\n\n  Start from [its page](https://example.org/{file}/{goal}), then tell it to somebody.\n\n");
        File.WriteAllText(Path.Combine(folder, "docs", "curriculum", $"system-{file:000}.md"), $"# System {file}\n\n## Its parts\n\n{string.Concat(goals)}{more}");
    }
}
