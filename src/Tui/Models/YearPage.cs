using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>The whole year: its curve against the plan, month by month, the days with progress, the tracks, the wins.</summary>
internal sealed class YearPage : Page
{
    private const int Rows = 13;

    private readonly WorkspaceSnapshot _snapshot;
    private readonly GlyphSet _glyphs;
    private readonly DayCounts _days;

    /// <param name="snapshot">What to show.</param>
    /// <param name="glyphs">The signs to use.</param>
    /// <param name="days">Counts kept from page to page, so that only what changed is counted; null to count anew.</param>
    public YearPage(WorkspaceSnapshot snapshot, GlyphSet glyphs, DayCounts? days = null)
    {
        (_snapshot, _glyphs) = (snapshot, glyphs);
        _days = days ?? new DayCounts();
    }

    public override string Title => "Year";

    protected override void Fill(PageSheet sheet)
    {
        var review = _snapshot.Review;
        sheet.AddHeading(YearWords.HeadingOf(_snapshot));
        if (review.Total.Required == 0)
        {
            sheet.AddBlank();
            sheet.Add(new Span("The curriculum asks for no goal yet. With the first one, the year gets its shape here.", Tone.Dim));
            return;
        }
        var curve = new YearCurve(review);
        sheet.Add(new Span(YearWords.Summary(review, _glyphs), Tone.Dim));
        sheet.AddBlank();
        var chart = new YearChart(review, curve, _glyphs);
        if (sheet.Width >= YearChart.LeastColumns)
        {
            foreach (var line in chart.Lines(sheet.Width, Rows, hasScale: true)) sheet.Add(line);
            sheet.AddBlank();
        }
        sheet.Add(new Span(YearWords.SoFar(review, curve)));
        if (chart.Pace is { } pace) sheet.Add(pace);
        new MonthsSection(_snapshot, curve, _glyphs).Add(sheet);
        new DaysSection(_snapshot, _glyphs, _days).Add(sheet);
        new TracksSection(_snapshot, _glyphs).Add(sheet);
        new WinsSection(_snapshot, _glyphs).Add(sheet);
    }
}
