using System.Diagnostics;
using Onboarding.Tui.Tests;

namespace Onboarding.Benchmarks;

/// <summary>Presses keys in turns, or does what else the screen must answer, and reports how long each took.</summary>
internal sealed class KeyTimes(Report report, Bench bench, int presses)
{
    /// <param name="name">What is measured.</param>
    /// <param name="limits">Milliseconds: the median, and the 99th percentile.</param>
    /// <param name="keys">The keys, pressed in turns.</param>
    /// <param name="less">Milliseconds of each that are not ours.</param>
    public void Measure(string name, (double Median, double Percentile99) limits, string[] keys, double less = 0) =>
        Measure(name, limits, keys.Select<string, Action>(key => () => bench.Press(key)).ToArray(), less);

    public void Measure(string name, (double Median, double Percentile99) limits, Action[] acts, double less = 0)
    {
        var times = new List<double>(presses);
        var screens = new HashSet<string>();
        for (var i = -presses / 2; i < presses; i++)
        {
            var act = acts[(i + presses) % acts.Length];
            var start = Stopwatch.GetTimestamp();
            act();
            if (i >= 0) times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds - less);
            // A key that did nothing would be fast for ever.
            else screens.Add(bench.Screen.Text);
        }
        if (screens.Count < 2) report.Fail(name, "the screen did not change");
        report.AtMost($"{name}, median", Timing.Percentile(times, 0.5), limits.Median, "ms");
        report.AtMost($"{name}, 99th percentile", Timing.Percentile(times, 0.99), limits.Percentile99, "ms");
    }
}
