using Onboarding.Core.Sources;

namespace Onboarding.Core.Progress;

/// <summary>What can be wrong with a journal. Codes are permanent; each has its page under <c>docs/problems/</c>.</summary>
public static class JournalRules
{
    /// <summary>The writer was stopped while it wrote.</summary>
    public static readonly DiagnosticRule TornLine = new("JRN0001", Severity.Warning, "The last line was not written to its end; it does not count.");

    /// <summary>A line that is no event.</summary>
    public static readonly DiagnosticRule DamagedLine = new("JRN0002", Severity.Error, "This line is not an event, because {0}; it does not count.");

    /// <summary>A line that no version writes.</summary>
    public static readonly DiagnosticRule LineTooLong = new("JRN0003", Severity.Error, "This line is longer than {0} bytes; it does not count.");

    /// <summary>A later version wrote it.</summary>
    public static readonly DiagnosticRule UnknownEvent = new("JRN0004", Severity.Information, "{0} event(s) {1} are kept, but this version does not know what they mean.");

    /// <summary>The file can't be read at all.</summary>
    public static readonly DiagnosticRule UnreadableFile = new("JRN0005", Severity.Error, "This file cannot be read: {0}");

    /// <summary>A merge was not finished.</summary>
    public static readonly DiagnosticRule ConflictMarker = new("JRN0006", Severity.Error, "A merge conflict marker; the events around it count, the marker does not.");

    /// <summary>More faults in a file than anybody reads.</summary>
    public static readonly DiagnosticRule MoreDamagedLines = new("JRN0007", Severity.Error, "{0} more lines of this file are not events and do not count.");

    /// <summary>A line in somebody else's file.</summary>
    public static readonly DiagnosticRule ForeignAuthor = new("JRN0101", Severity.Error, "'{0}' cannot be the author of a line in a file of '{1}'; it does not count.");

    /// <summary>A confirmation by somebody who may not give it.</summary>
    public static readonly DiagnosticRule NotAMentor = new("JRN0102", Severity.Error, "'{0}' is not a mentor of '{1}', so this {2} does not count.");

    /// <summary>A confirmation for oneself.</summary>
    public static readonly DiagnosticRule OwnSignOff = new("JRN0103", Severity.Error, "'{0}' cannot give a {1} to themself; it does not count.");

    /// <summary>A confirmation without the role that the goal asks for.</summary>
    public static readonly DiagnosticRule RoleMissing = new("JRN0104", Severity.Error, "The goal asks for a sign-off by the role '{0}', which '{1}' does not have; it does not count.");

    /// <summary>A change of somebody else's note.</summary>
    public static readonly DiagnosticRule ForeignNote = new("JRN0105", Severity.Error, "Only '{0}', who wrote the note, can change it; this does not count.");

    /// <summary>Taking back what somebody else recorded.</summary>
    public static readonly DiagnosticRule ForeignRetraction = new("JRN0106", Severity.Error, "Only '{0}', who recorded the event, can take it back; this does not count.");

    /// <summary>It speaks of an event that was not read.</summary>
    public static readonly DiagnosticRule MissingEvent = new("JRN0107", Severity.Information, "The event {0} that this refers to is not here (yet); it does not count.");

    /// <summary>Two facts under one id.</summary>
    public static readonly DiagnosticRule IdUsedTwice = new("JRN0108", Severity.Error, "Another event has the id {0}; only one of them counts.");

    /// <summary>A move of a goal that is still there.</summary>
    public static readonly DiagnosticRule GoalIsThere = new("JRN0109", Severity.Information, "The curriculum has the goal '{0}', so what was recorded for it stays with it; this move does not count.");

    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        TornLine, DamagedLine, LineTooLong, UnknownEvent, UnreadableFile, ConflictMarker, MoreDamagedLines,
        ForeignAuthor, NotAMentor, OwnSignOff, RoleMissing, ForeignNote, ForeignRetraction, MissingEvent, IdUsedTwice, GoalIsThere,
    ];
}
