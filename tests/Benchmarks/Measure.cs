using System.Diagnostics;

namespace Onboarding.Benchmarks;

/// <summary>Measures actions in this process: warm, on one thread, by the median.</summary>
internal static class Measure
{
    /// <summary>Runs an action until it is compiled, then <paramref name="runs"/> times.</summary>
    public static Timing Time(Action action, int runs = 15, int warmUps = 3) => Compare(action, () => { }, runs, warmUps).Subject;

    /// <summary>
    /// Runs two actions in turns, so that whatever else the machine does burdens both alike. The ratio of the medians is what a promise can rest on; the
    /// milliseconds are this machine's.
    /// </summary>
    public static Comparison Compare(Action subject, Action baseline, int runs = 15, int warmUps = 3)
    {
        for (var i = 0; i < warmUps; i++)
        {
            subject();
            baseline();
        }
        // Time for the second compilation, which runs beside.
        Thread.Sleep(250);
        var (subjects, baselines) = (new Sample[runs], new Sample[runs]);
        for (var i = 0; i < runs; i++)
        {
            subjects[i] = Once(subject);
            baselines[i] = Once(baseline);
        }
        return new Comparison(Timing.Of(subjects), Timing.Of(baselines));
    }

    /// <summary>
    /// Runs actions in turns until none gets quicker any more. The runtime compiles a method again after its thirtieth call, beside the program and only once nothing
    /// else is new to it, so that a few warm-up runs would measure a mixture of both kinds of code.
    /// </summary>
    public static void Settle(params Action[] actions)
    {
        var best = new double[actions.Length];
        Array.Fill(best, double.PositiveInfinity);
        for (var (round, quiet) = (0, 0); round < 40 && quiet < 4; round++)
        {
            quiet++;
            for (var i = 0; i < actions.Length; i++)
            {
                var time = Enumerable.Range(0, 10).Min(_ => Once(actions[i]).Milliseconds);
                if (time < best[i] * 0.97) quiet = 0;
                best[i] = Math.Min(best[i], time);
            }
            Thread.Sleep(150);
        }
    }

    private static Sample Once(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        action();
        var time = Stopwatch.GetElapsedTime(start);
        return new Sample(time.TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }
}
