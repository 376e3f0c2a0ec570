namespace Onboarding.Benchmarks;

/// <summary>Two actions that ran in turns in one process.</summary>
internal readonly record struct Comparison(Timing Subject, Timing Baseline)
{
    public double TimeRatio => Subject.Median / Baseline.Median;

    public double AllocationRatio => Subject.AllocatedBytes / Baseline.AllocatedBytes;
}
