namespace Onboarding.Core.Sources;

/// <summary>A half-open range of UTF-16 units in a source text: <c>[Start, End)</c>.</summary>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>How many UTF-16 units the range holds.</summary>
    public int Length => End - Start;

    /// <summary>Whether the range holds nothing.</summary>
    public bool IsEmpty => End <= Start;
}
