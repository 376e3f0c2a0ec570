namespace Onboarding.Benchmarks;

/// <summary>One run of an action.</summary>
internal readonly record struct Sample(double Milliseconds, long AllocatedBytes);
