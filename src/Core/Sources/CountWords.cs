using System.Globalization;

namespace Onboarding.Core.Sources;

/// <summary>A number and what it counts, as people say it.</summary>
public static class CountWords
{
    /// <summary><c>1 goal</c>, <c>2 goals</c>, <c>0 goals</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">What is counted, in the singular; its plural ends with <c>s</c>.</param>
    public static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {Noun(count, noun)}");

    /// <summary>The noun alone, in the number that the count asks for.</summary>
    /// <inheritdoc cref="Of"/>
    public static string Noun(int count, string noun) => count == 1 ? noun : noun + "s";
}
