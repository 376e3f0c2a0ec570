namespace Onboarding.Benchmarks;

/// <summary>The figures of a run, printed as a table as they come.</summary>
internal sealed class Report(TextWriter output)
{
    /// <summary>How many figures broke their limit.</summary>
    public int Broken { get; private set; }

    public void Heading(string text) => output.WriteLine($"\n{text}\n{"",-52}{"measured",14}{"at most",14}");

    /// <summary>A figure that must not pass a limit.</summary>
    public void AtMost(string what, double measured, double limit, string unit)
    {
        var holds = measured <= limit;
        if (!holds) Broken++;
        output.WriteLine($"{what,-52}{Text(measured, unit),14}{Text(limit, unit),14}  {(holds ? "ok" : "BROKEN")}");
    }

    /// <summary>A figure that is only told.</summary>
    public void Tell(string what, double measured, string unit) => output.WriteLine($"{what,-52}{Text(measured, unit),14}");

    /// <summary>Something that could not be measured: that counts as broken, as nobody knows whether it holds.</summary>
    public void Fail(string what, string reason)
    {
        Broken++;
        output.WriteLine($"{what,-52}{"",14}{"",14}  BROKEN: {reason}");
    }

    private static string Text(double value, string unit) => $"{(Math.Abs(value) >= 100 ? value.ToString("N0") : value.ToString("0.00"))} {unit}";
}
