namespace Onboarding.Benchmarks;

/// <summary>One thing that must be fast: a name to run it by, and what it measures.</summary>
internal abstract class Benchmark
{
    /// <summary>For example <c>reading</c>: the argument that runs it.</summary>
    public abstract string Name { get; }

    /// <summary>Measures, and adds a row for every figure.</summary>
    public abstract void Run(Report report);
}
