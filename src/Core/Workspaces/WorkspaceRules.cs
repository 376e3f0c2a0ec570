using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <summary>What can be wrong with <c>onboarding.json</c> and what it names. Codes are permanent; each has its page under <c>docs/problems/</c>.</summary>
public static class WorkspaceRules
{
    /// <summary>The file is not JSON.</summary>
    public static readonly DiagnosticRule NotJson = new("WSP0001", Severity.Error, "This is not valid JSON: {0}");

    /// <summary>A value of another type than expected.</summary>
    public static readonly DiagnosticRule WrongType = new("WSP0002", Severity.Error, "'{0}' has to be {1}.");

    /// <summary>A setting that this version doesn't know.</summary>
    public static readonly DiagnosticRule UnknownSetting = new("WSP0003", Severity.Warning, "There is no setting '{0}'; it is left alone.");

    /// <summary>A value outside of what is possible.</summary>
    public static readonly DiagnosticRule InvalidValue = new("WSP0004", Severity.Error, "'{0}' is not {1}.");

    /// <summary>A person without an id.</summary>
    public static readonly DiagnosticRule PersonWithoutId = new("WSP0005", Severity.Error, "This person has no valid 'id' and is left out.");

    /// <summary>Two people under one id.</summary>
    public static readonly DiagnosticRule DuplicatePerson = new("WSP0006", Severity.Error, "There is another person with the id '{0}'; only the first counts.");

    /// <summary>Two people with one e-mail address.</summary>
    public static readonly DiagnosticRule DuplicateEmail = new("WSP0007", Severity.Warning, "'{0}' has this e-mail address too, so git cannot tell them apart.");

    /// <summary>A mentor who is not in the roster.</summary>
    public static readonly DiagnosticRule UnknownMentor = new("WSP0008", Severity.Error, "The mentor '{0}' is not in 'people'.");

    /// <summary>A mentor of themself.</summary>
    public static readonly DiagnosticRule OwnMentor = new("WSP0009", Severity.Error, "'{0}' cannot be their own mentor.");

    /// <summary>The file can't be read.</summary>
    public static readonly DiagnosticRule UnreadableFile = new("WSP0010", Severity.Error, "This file cannot be read: {0}");

    /// <summary>No curriculum where the settings say.</summary>
    public static readonly DiagnosticRule CurriculumMissing = new("WSP0011", Severity.Error, "The curriculum folder '{0}' cannot be read: {1}");

    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        NotJson, WrongType, UnknownSetting, InvalidValue, PersonWithoutId, DuplicatePerson, DuplicateEmail, UnknownMentor, OwnMentor, UnreadableFile,
        CurriculumMissing,
    ];
}
