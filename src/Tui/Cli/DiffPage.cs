using System.Collections.Immutable;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>Prints a migration report for people at a terminal.</summary>
internal static class DiffPage
{
    private const int Indent = 4;

    public static void Print(Printer page, string versions, MigrationReport report, Func<string, string> nameOf)
    {
        page.WriteWhole([new Span("Curriculum: ", Tone.Heading), new Span(versions, Tone.Strong)]);
        page.Paragraph(MigrationPage.Summary(report.Curriculum));
        foreach (var section in MigrationPage.Of(report, nameOf))
        {
            page.Blank();
            page.WriteWhole([Shown(section.Heading) with { Tone = Tone.Heading }]);
            if (section.Sentence.Length > 0) page.Paragraph(section.Sentence, indent: 2);
            foreach (var item in section.Items) Print(page, [.. item.Select(Shown)]);
        }
    }

    private static void Print(Printer page, ImmutableArray<Span> item)
    {
        if (page.IsPlain)
        {
            page.WriteWhole([new Span("  "), .. item]);
            return;
        }
        var isFirst = true;
        foreach (var line in TextWrapper.Wrap(item.AsSpan(), page.Width - Indent))
        {
            page.WriteWhole([new Span(isFirst ? "  - " : "    "), .. line]);
            isFirst = false;
        }
    }

    private static Span Shown(ReportPiece piece) => new(SafeText.Show(piece.Text), piece.Kind == ReportPieceKind.Code ? Tone.Code : Tone.Text);
}
