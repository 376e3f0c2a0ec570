using Onboarding.Tui.Settings;

namespace Onboarding.Tui;

/// <summary>What the terminal can show, as far as the environment tells.</summary>
/// <param name="Colors">How many colours.</param>
/// <param name="IsUtf8">Whether the locale's encoding is UTF-8.</param>
internal sealed record TerminalTraits(ColorDepth Colors, bool IsUtf8)
{
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_CTYPE", "LANG"];

    /// <summary>Terminals that show every colour and say so by their name alone: COLORTERM is lost on the way through ssh, TERM is not.</summary>
    private static readonly string[] TrueColorTerms = ["xterm-kitty", "xterm-ghostty", "ghostty", "alacritty", "foot", "wezterm", "contour", "rio", "iterm2"];

    public static TerminalTraits Detect(Func<string, string?> variable) => new(ColorsOf(variable), IsUtf8Locale(variable));

    private static ColorDepth ColorsOf(Func<string, string?> variable)
    {
        if (!string.IsNullOrEmpty(variable("NO_COLOR"))) return ColorDepth.Monochrome;
        var term = variable("TERM") ?? "";
        // The Windows console has every colour, and no TERM.
        if (term.Length == 0) return OperatingSystem.IsWindows() ? ColorDepth.TrueColor : ColorDepth.Monochrome;
        if (term == "dumb" || term.StartsWith("vt", StringComparison.Ordinal)) return ColorDepth.Monochrome;
        if (term is "linux" or "xterm" or "xterm-color" or "xterm-16color" or "screen" or "tmux" or "ansi" or "cygwin" or "rxvt") return SaysTrueColor(variable, term) ? ColorDepth.TrueColor : ColorDepth.Sixteen;
        return SaysTrueColor(variable, term) || IsTrueColorTerm(term) ? ColorDepth.TrueColor : ColorDepth.TwoHundredFiftySix;
    }

    private static bool SaysTrueColor(Func<string, string?> variable, string term)
    {
        if (variable("COLORTERM") is not ("truecolor" or "24bit")) return false;
        // The variable is of the terminal outside. tmux rounds what that can't show; GNU screen makes it blink.
        return !term.StartsWith("screen", StringComparison.Ordinal) || variable("STY") is null || variable("TMUX") is not null;
    }

    private static bool IsTrueColorTerm(string term) =>
        term.EndsWith("-direct", StringComparison.Ordinal) || TrueColorTerms.Any(known => term == known || term.StartsWith(known + "-", StringComparison.Ordinal));

    private static bool IsUtf8Locale(Func<string, string?> variable)
    {
        if (OperatingSystem.IsWindows()) return true;
        var locale = LocaleVariables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        return locale.Contains("utf-8", StringComparison.OrdinalIgnoreCase) || locale.Contains("utf8", StringComparison.OrdinalIgnoreCase);
    }
}
