namespace Onboarding.Core.Sources;

/// <summary>What <see cref="SafeText"/> does with line breaks and tabs.</summary>
public enum WhiteSpaceDisplay
{
    /// <summary>Each line break and each tab becomes one space: for text on one line.</summary>
    Space,

    /// <summary>Line breaks become <c>\n</c>, whichever they were, and tabs stay: for text of many lines.</summary>
    Keep,

    /// <summary>They become visible symbols (<c>␊</c>, <c>␍</c>, <c>␉</c>): for names and values that should have none.</summary>
    Symbol,
}
