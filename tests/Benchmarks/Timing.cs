namespace Onboarding.Benchmarks;

/// <summary>What several runs of one action add up to.</summary>
/// <param name="Median">Milliseconds.</param>
/// <param name="Percentile99">Milliseconds; the worst run where there are fewer than a hundred.</param>
/// <param name="AllocatedBytes">The median, on the thread that ran the action.</param>
internal readonly record struct Timing(double Median, double Percentile99, double AllocatedBytes)
{
    public static Timing Of(IReadOnlyCollection<Sample> samples) => new(
        Percentile(samples.Select(sample => sample.Milliseconds), 0.5),
        Percentile(samples.Select(sample => sample.Milliseconds), 0.99),
        Percentile(samples.Select(sample => (double)sample.AllocatedBytes), 0.5));

    /// <summary>The smallest value that a share of the values does not exceed.</summary>
    public static double Percentile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }
}
