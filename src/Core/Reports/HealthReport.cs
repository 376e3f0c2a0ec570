using Onboarding.Core.Reviews;

namespace Onboarding.Core.Reports;

/// <summary>A curriculum's health as Markdown, for the document of the quarterly review. Nobody is named in it.</summary>
public static class HealthReport
{
    /// <summary>The report.</summary>
    /// <param name="health">What is reported.</param>
    /// <param name="most">How many things of a section are named; null for all.</param>
    public static string Of(CurriculumHealth health, int? most = null)
    {
        ArgumentNullException.ThrowIfNull(health);
        var sheet = new MarkdownSheet(person => person);
        sheet.Lines("# Curriculum health", "", $"As of {MarkdownSheet.Date(health.Today)}. {HealthPage.Summary(health)}");
        var sections = HealthPage.Of(health);
        foreach (var section in sections.Where(section => !section.Rows.IsEmpty))
        {
            var named = section.Rows.Take(most ?? section.Rows.Length);
            sheet.Lines("", $"## {section.Heading}", "", section.Meaning, "");
            foreach (var row in named) sheet.Lines($"- {Subject(row)}: {MarkdownText.Line(row.Figure)}");
            if (section.Rows.Length > most) sheet.Lines($"- and {section.Rows.Length - most} more");
        }
        if (HealthPage.Rest(sections) is { Length: > 0 } rest) sheet.Lines("", rest);
        return sheet.ToString();
    }

    private static string Subject(HealthRow row) => row switch
    {
        { Goal: { } goal } => $"{MarkdownText.Line(row.Text)} {MarkdownText.Code(goal.Id.Value)}",
        { Track: { } track } => $"{MarkdownText.Line(row.Text)} {MarkdownText.Code(track.Path)}",
        _ => MarkdownText.Line(row.Text.TrimEnd('.')),
    };
}
