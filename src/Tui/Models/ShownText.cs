using Onboarding.Core.Sources;

namespace Onboarding.Tui.Models;

/// <summary>The edge where text from files enters what is shown: from here on it is safe, on one line, and may be measured.</summary>
internal static class ShownText
{
    /// <summary>A text for one line.</summary>
    public static string Line(string? text) => text is null ? "" : SafeText.Show(text);

    /// <summary>A text of many lines, tabs as spaces.</summary>
    public static string Lines(string? text) => text is null ? "" : SafeText.Show(text, WhiteSpaceDisplay.Keep).Replace("\t", "    ");
}
