using Onboarding.Core.Sources;

namespace Onboarding.Tui.Commands;

/// <summary>What can be wrong with a <c>keybindings.json</c>. Codes are permanent; each has its page under <c>docs/problems/</c>.</summary>
internal static class KeybindingRules
{
    /// <summary>The file is not JSON.</summary>
    public static readonly DiagnosticRule NotJson = new("KEY0001", Severity.Error, "This is not valid JSON: {0}");

    /// <summary>A value of another type than expected.</summary>
    public static readonly DiagnosticRule WrongType = new("KEY0002", Severity.Error, "{0} has to be {1}.");

    /// <summary>A command that there isn't.</summary>
    public static readonly DiagnosticRule UnknownCommand = new("KEY0003", Severity.Error, "There is no command '{0}'.{1}");

    /// <summary>Keys that can't be read.</summary>
    public static readonly DiagnosticRule InvalidKey = new("KEY0004", Severity.Error, "'{0}' is not a key: {1}.");

    /// <summary>A condition that can't be read.</summary>
    public static readonly DiagnosticRule InvalidCondition = new("KEY0005", Severity.Error, "The condition '{0}' can't be read: {1}.");

    /// <summary>A condition that names what there isn't.</summary>
    public static readonly DiagnosticRule UnknownCondition = new("KEY0006", Severity.Error, "There is no condition '{0}'.{1}");

    /// <summary>A key that most terminals don't send.</summary>
    public static readonly DiagnosticRule RarelySent = new("KEY0007", Severity.Information, "Only terminals with a newer keyboard protocol send '{0}'.");

    /// <summary>A name in a row that means nothing.</summary>
    public static readonly DiagnosticRule UnknownName = new("KEY0008", Severity.Warning, "'{0}' means nothing here.{1}");

    /// <summary>A row that takes away what no command has.</summary>
    public static readonly DiagnosticRule NothingRemoved = new("KEY0009", Severity.Warning, "'{0}' has no such key of its own, so this takes nothing away.");

    /// <summary>The file can't be read.</summary>
    public static readonly DiagnosticRule UnreadableFile = new("KEY0010", Severity.Error, "This file cannot be read: {0}");

    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        NotJson, WrongType, UnknownCommand, InvalidKey, InvalidCondition, UnknownCondition, RarelySent, UnknownName, NothingRemoved, UnreadableFile,
    ];
}
