using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>The year in short, for Today: its curve, where the plan would be, and the way to all of it.</summary>
/// <param name="snapshot">What to show.</param>
/// <param name="glyphs">The signs to use.</param>
/// <param name="more">Leads to the year's own page; null where there is no way.</param>
internal sealed class YearSection(WorkspaceSnapshot snapshot, GlyphSet glyphs, KeyHint? more)
{
    private const int Rows = 6;

    public void Add(PageSheet sheet)
    {
        var review = snapshot.Review;
        if (review.Total.Required == 0) return;
        var summary = YearWords.Summary(review, glyphs);
        if (sheet.Width < summary.Length + 12)
        {
            sheet.AddHeading(YearWords.HeadingOf(snapshot));
            sheet.Add(new Span(summary, Tone.Dim));
        }
        else
        {
            sheet.AddHeading(YearWords.HeadingOf(snapshot), right: summary);
        }
        var chart = new YearChart(review, new YearCurve(review), glyphs);
        if (sheet.Width >= YearChart.LeastColumns)
        {
            foreach (var line in chart.Lines(sheet.Width, Rows)) sheet.Add(line);
        }
        sheet.AddFacts(more is { } hint ? [[new Span(YearWords.Plan(review), Tone.Dim)], KeyCap.Of(hint, null)] : [[new Span(YearWords.Plan(review), Tone.Dim)]]);
        if (chart.Pace is { } pace) sheet.Add(pace);
    }
}
