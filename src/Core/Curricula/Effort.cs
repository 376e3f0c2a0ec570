using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Onboarding.Core.Curricula;

/// <summary>How long a goal takes, in working time: <c>effort:30m</c>, <c>2h</c>, <c>1d</c> (8 hours), <c>1w</c> (5 days).</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Minutes">In minutes of work.</param>
public readonly record struct Effort(string Text, int Minutes)
{
    /// <summary>Reads the value of an <c>effort:</c> chip. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Effort effort)
    {
        effort = default;
        if (string.IsNullOrEmpty(text)) return false;
        var minutes = text[^1] switch { 'm' => 1, 'h' => 60, 'd' => 480, 'w' => 2400, _ => 0 };
        if (minutes == 0 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        if (number is < 1 or > 10_000) return false;
        effort = new Effort(text, number * minutes);
        return true;
    }

    /// <summary>The chip's value as it is written.</summary>
    public override string ToString() => Text;
}
