using Onboarding.Tui.Settings;

namespace Onboarding.Tui;

/// <summary>What the terminal can show, as far as the environment tells.</summary>
/// <param name="Colors">How many colours.</param>
/// <param name="IsUtf8">Whether the locale's encoding is UTF-8.</param>
internal sealed record TerminalTraits(ColorDepth Colors, bool IsUtf8)
{
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_CTYPE", "LANG"];

    public static TerminalTraits Detect(Func<string, string?> variable) => new(ColorsOf(variable), IsUtf8Locale(variable));

    private static ColorDepth ColorsOf(Func<string, string?> variable)
    {
        if (!string.IsNullOrEmpty(variable("NO_COLOR"))) return ColorDepth.Monochrome;
        var term = variable("TERM") ?? "";
        if (variable("COLORTERM") is "truecolor" or "24bit") return ColorDepth.TrueColor;
        if (term is "" or "dumb" or "vt100" or "vt220") return ColorDepth.Monochrome;
        // Terminals with 256 colours round 24-bit colours by themselves; the others of this list are the ones that don't.
        return term is "linux" or "xterm" or "screen" or "ansi" or "cygwin" or "rxvt" ? ColorDepth.Sixteen : ColorDepth.TrueColor;
    }

    private static bool IsUtf8Locale(Func<string, string?> variable)
    {
        if (OperatingSystem.IsWindows()) return true;
        var locale = LocaleVariables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        return locale.Contains("utf-8", StringComparison.OrdinalIgnoreCase) || locale.Contains("utf8", StringComparison.OrdinalIgnoreCase);
    }
}
