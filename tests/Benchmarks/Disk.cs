namespace Onboarding.Benchmarks;

/// <summary>The disk, without any program of ours.</summary>
internal static class Disk
{
    /// <summary>What this disk takes for a line of that length: no program can be faster.</summary>
    public static double MedianAppend(string folder)
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
