using Onboarding.Core.Sources;

namespace Onboarding.Tui.Cli;

/// <summary>How severities are printed.</summary>
internal static class SeverityWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };
}
