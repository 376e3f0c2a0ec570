using System.Collections.Immutable;

namespace Onboarding.Core.Reports;

/// <summary>What a piece of a report is, so that each way of showing it can treat it as it must.</summary>
public enum ReportPieceKind
{
    /// <summary>The report's own words.</summary>
    Words,

    /// <summary>What somebody wrote: it becomes nothing but text.</summary>
    Told,

    /// <summary>What is typed: an id, a chip.</summary>
    Code,
}

/// <summary>A piece of a line of a report.</summary>
public readonly record struct ReportPiece(string Text, ReportPieceKind Kind)
{
    /// <summary>The report's own words.</summary>
    public static ReportPiece Words(string text) => new(text, ReportPieceKind.Words);

    /// <summary>What somebody wrote.</summary>
    public static ReportPiece Told(string text) => new(text, ReportPieceKind.Told);

    /// <summary>What is typed.</summary>
    public static ReportPiece Code(string text) => new(text, ReportPieceKind.Code);
}

/// <summary>A heading of a report, a sentence and items; either may be empty.</summary>
public sealed record ReportSection(ReportPiece Heading, string Sentence, ImmutableArray<ImmutableArray<ReportPiece>> Items);
