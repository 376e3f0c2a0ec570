namespace Onboarding.Core.Reviews;

/// <summary>How many of a number of required goals are complete.</summary>
/// <param name="Complete">How many are complete.</param>
/// <param name="Required">How many are required.</param>
public readonly record struct Tally(int Complete, int Required)
{
    /// <summary>0 to 100, rounded down so that 100 means all; 100 where nothing is required.</summary>
    public int Percent => Required == 0 ? 100 : Complete * 100 / Required;

    /// <summary>Whether all are complete and there is at least one.</summary>
    public bool IsComplete => Required > 0 && Complete == Required;

    /// <summary>Both together.</summary>
    public static Tally operator +(Tally left, Tally right) => left.Add(right);

    /// <summary>Both together.</summary>
    public Tally Add(Tally other) => new(Complete + other.Complete, Required + other.Required);
}
