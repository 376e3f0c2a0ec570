using Onboarding.Core.Sources;

namespace Onboarding.Tui.Settings;

/// <summary>What can be wrong with a <c>settings.json</c>. Codes are permanent; each has its page under <c>docs/problems/</c>.</summary>
internal static class SettingsRules
{
    /// <summary>The file is not JSON.</summary>
    public static readonly DiagnosticRule NotJson = new("SET0001", Severity.Error, "This is not valid JSON: {0}");

    /// <summary>A setting that there isn't.</summary>
    public static readonly DiagnosticRule UnknownSetting = new("SET0002", Severity.Warning, "There is no setting '{0}'.{1}");

    /// <summary>A value that the setting can't have.</summary>
    public static readonly DiagnosticRule InvalidValue = new("SET0003", Severity.Error, "'{0}' has to be {1}.{2}");

    /// <summary>A setting that only users decide, in the workspace's file.</summary>
    public static readonly DiagnosticRule NotForWorkspaces = new("SET0004", Severity.Warning, "'{0}' counts in a user's own settings only.");

    /// <summary>One setting, several times.</summary>
    public static readonly DiagnosticRule SetTwice = new("SET0005", Severity.Warning, "'{0}' is set before in this file; the last one counts.");

    /// <summary>The file can't be read.</summary>
    public static readonly DiagnosticRule UnreadableFile = new("SET0006", Severity.Error, "This file cannot be read: {0}");

    /// <summary>A colour theme that there isn't.</summary>
    public static readonly DiagnosticRule UnknownTheme = new("SET0007", Severity.Warning, "There is no colour theme '{0}'.{1}");

    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [NotJson, UnknownSetting, InvalidValue, NotForWorkspaces, SetTwice, UnreadableFile, UnknownTheme];
}
