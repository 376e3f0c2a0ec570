using Onboarding.Core.Sources;

namespace Onboarding.Tui.Themes;

/// <summary>A theme's file can't be used.</summary>
/// <param name="location">Where the mistake is.</param>
/// <param name="reason">What is wrong, in a sentence.</param>
internal sealed class ThemeFileException(SourceLocation location, string reason) : Exception($"{location}: {reason}")
{
    public SourceLocation Location { get; } = location;
}
