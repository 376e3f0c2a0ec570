using System.Text;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Reports;

/// <summary>A migration report as Markdown, to paste into a pull request: it mentions nobody, and refers to no issue.</summary>
public static class MigrationMarkdown
{
    /// <summary>The report.</summary>
    /// <param name="report">What is reported.</param>
    /// <param name="versions">What was compared, for the heading.</param>
    /// <param name="nameOf">The name of a person, by id.</param>
    public static string Of(MigrationReport report, string versions, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(versions);
        var text = new StringBuilder();
        text.Append("## Curriculum: ").Append(MarkdownText.Unlinked(versions)).Append("\n\n").Append(MigrationPage.Summary(report.Curriculum)).Append('\n');
        foreach (var section in MigrationPage.Of(report, nameOf))
        {
            text.Append("\n### ").Append(Markdown(section.Heading)).Append('\n');
            if (section.Sentence.Length > 0) text.Append('\n').Append(section.Sentence).Append('\n');
            if (!section.Items.IsEmpty) text.Append('\n');
            foreach (var item in section.Items) text.Append("- ").AppendJoin("", item.Select(Markdown)).Append('\n');
        }
        return text.ToString();
    }

    private static string Markdown(ReportPiece piece) => piece.Kind switch
    {
        ReportPieceKind.Told => MarkdownText.Unlinked(piece.Text),
        ReportPieceKind.Code => MarkdownText.Code(piece.Text),
        _ => piece.Text,
    };
}
