using System.Text;
using System.Text.Unicode;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Takes one file from its bytes to its findings: decoding, limits, front matter, Markdown.</summary>
internal static class FileReader
{
    /// <summary>What some editors put before UTF-8.</summary>
    private static ReadOnlySpan<byte> ByteOrderMark => [0xef, 0xbb, 0xbf];

    /// <summary>Reads a file. Never throws for its content.</summary>
    public static TrackFindings Read(string path, ReadOnlySpan<byte> bytes, CurriculumOptions options)
    {
        if (bytes.Length > CurriculumLimits.FileBytes) return Refuse(path, bytes.Length);
        if (bytes.StartsWith(ByteOrderMark)) bytes = bytes[3..];
        var findings = new TrackFindings(new SourceText(path, Encoding.UTF8.GetString(bytes)));
        if (!Utf8.IsValid(bytes)) ReportInvalidUtf8(findings, bytes);
        Parse(findings, options);
        return findings;
    }

    /// <summary>What is found in a file of too many bytes, which nobody need read for that.</summary>
    public static TrackFindings Refuse(string path, long length) => Skip(path, CurriculumRules.LimitExceeded, "the number of bytes", length, CurriculumLimits.FileBytes);

    /// <summary>What is found in a file that isn't read: why.</summary>
    public static TrackFindings Skip(string path, DiagnosticRule rule, params object[] arguments)
    {
        var findings = new TrackFindings(new SourceText(path, ""));
        findings.Problems.Add(rule.At(new SourceLocation(path, 1, 1), arguments));
        return findings;
    }

    /// <summary>The bytes of a file whose text was edited: what stood before the text stays there.</summary>
    public static byte[] Encode(string text, ReadOnlySpan<byte> before) => [.. before.StartsWith(ByteOrderMark) ? ByteOrderMark : default, .. Encoding.UTF8.GetBytes(text)];

    private static void ReportInvalidUtf8(TrackFindings findings, ReadOnlySpan<byte> bytes)
    {
        findings.IsReadOnly = true;
        var status = Utf8.ToUtf16(bytes, new char[bytes.Length], out _, out var offset, replaceInvalidSequences: false);
        System.Diagnostics.Debug.Assert(status == System.Buffers.OperationStatus.InvalidData);
        findings.Report(CurriculumRules.NotUtf8, offset);
    }

    private static void ReportConflict(TrackFindings findings)
    {
        if (findings.Conflict < 0) return;
        findings.IsReadOnly = true;
        findings.Report(CurriculumRules.MergeConflict, findings.Conflict);
    }

    private static void Parse(TrackFindings findings, CurriculumOptions options)
    {
        var scan = new Prescan(findings);
        if (scan.Run() is { } refusal)
        {
            findings.Problems.Add(refusal);
            return;
        }
        var front = FrontMatter.None;
        if (!FrontMatterReader.TryRead(findings, ref front)) return;
        if (front.IsLeftOut) return;
        findings.Gate = front.Gate;
        var hasTables = (front.Goals ?? options.Goals) == GoalSource.Table;
        if (hasTables && scan.RefusalOfTables() is { } tooMany)
        {
            findings.Problems.Add(tooMany);
            return;
        }
        try
        {
            var document = MarkdownDialect.Parse(findings.Source.Content, hasTables);
            if (scan.HasFootnotes) findings.Footnotes = FootnoteLabels.Of(findings.Source.Content);
            findings.IsSkipped = false;
            TrackReader.Read(findings, document, front, options);
            ReportConflict(findings);
        }
        catch (ArgumentException)
        {
            findings.Problems.Add(CurriculumRules.NestedTooDeeply.At(new SourceLocation(findings.Source.Path, 1, 1)));
        }
    }
}
