using System.Collections.Immutable;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>Days with progress: a column a week, a row a weekday; weekends only where something was recorded on one.</summary>
internal sealed class DaysSection(WorkspaceSnapshot snapshot, GlyphSet glyphs, DayCounts days)
{
    private const int Weeks = DayCounts.Weeks;
    private const int Week = 7;
    private const int RoomyFrom = 64;
    private const int Workdays = 5;
    private const int MuchFrom = 3;

    public void Add(PageSheet sheet)
    {
        if (snapshot.Review.Total.Required == 0) return;
        var counts = days.Of(snapshot);
        var recorded = counts.Length - counts.Count(0);
        if (recorded == 0) return;
        var columns = sheet.Width >= RoomyFrom ? 2 : 1;
        var weeks = Math.Min(Weeks, (sheet.Width + columns - 1) / columns);
        sheet.AddHeading("Days with progress", $"{recorded}");
        // Where the year doesn't fit, the weeks up to now are shown.
        var current = (snapshot.Review.Today.DayNumber - days.Monday.DayNumber) / Week;
        var first = Math.Clamp(current - weeks + 1, 0, Weeks - weeks);
        for (var weekday = 0; weekday < RowCount(counts); weekday++)
        {
            var row = ImmutableArray.CreateBuilder<Span>();
            for (var week = first; week < first + weeks; week++) AddDay(row, counts[(week * Week) + weekday], week == first + weeks - 1 ? 1 : columns);
            sheet.Add(new Line(row.ToImmutable()));
        }
    }

    private static int RowCount(ReadOnlySpan<int> counts)
    {
        var rows = Workdays;
        for (var day = 0; day < counts.Length; day++) if (counts[day] > 0) rows = Math.Max(rows, (day % Week) + 1);
        return rows;
    }

    private void AddDay(ImmutableArray<Span>.Builder row, int count, int columns)
    {
        var (glyph, tone) = count switch { 0 => (glyphs.DayNone, Tone.Rule), < MuchFrom => (glyphs.DayLittle, Tone.Done), _ => (glyphs.DayMuch, Tone.Done) };
        var text = columns == 2 ? glyph + " " : glyph;
        if (row.Count > 0 && row[^1].Tone == tone) row[^1] = row[^1] with { Text = row[^1].Text + text };
        else row.Add(new Span(text, tone));
    }
}
