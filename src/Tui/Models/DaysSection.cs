using System.Collections.Immutable;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>Days with progress: a column a week, a row a weekday; weekends only where something was recorded on one.</summary>
internal sealed class DaysSection(WorkspaceSnapshot snapshot, GlyphSet glyphs)
{
    private const int Weeks = 52;
    private const int RoomyFrom = 64;
    private const int Workdays = 5;
    private const int MuchFrom = 3;

    /// <summary>How much the trainee recorded, by day number; days without are left out.</summary>
    private readonly Dictionary<int, int> _counts = CountByDay(snapshot);

    public void Add(PageSheet sheet)
    {
        if (snapshot.Review.Total.Required == 0) return;
        var cellColumns = sheet.Width >= RoomyFrom ? 2 : 1;
        var weeks = Math.Min(Weeks, (sheet.Width + cellColumns - 1) / cellColumns);
        sheet.AddHeading("Days with progress", $"{_counts.Count}");
        var monday = MondayOf(snapshot.Review.Start);
        // Where the year doesn't fit, the weeks up to now are shown.
        var first = Math.Clamp(((snapshot.Review.Today.DayNumber - monday) / 7) - weeks + 1, 0, Math.Max(0, Weeks - weeks));
        for (var weekday = 0; weekday < RowCount(); weekday++)
        {
            var row = ImmutableArray.CreateBuilder<Span>();
            for (var week = first; week < first + weeks; week++) AddDay(row, monday + (week * 7) + weekday, cellColumns);
            sheet.Add(new Line(row.ToImmutable()));
        }
    }

    private static Dictionary<int, int> CountByDay(WorkspaceSnapshot snapshot)
    {
        var counts = new Dictionary<int, int>();
        var (events, review, by) = (snapshot.Progress.Events, snapshot.Review, snapshot.Trainee.Id);
        // Events are in order of time: asking for the day of each would cost more than looking for where the next day begins.
        for (var i = 0; i < events.Length;)
        {
            var day = review.DayOf(events[i].Stamp.At);
            var (end, count) = (EndOfDay(day, i, snapshot), 0);
            for (; i < end; i++) if (string.Equals(events[i].Stamp.By, by, StringComparison.OrdinalIgnoreCase)) count++;
            if (count > 0) counts[day.DayNumber] = counts.GetValueOrDefault(day.DayNumber) + count;
        }
        return counts;
    }

    /// <summary>The first event after <paramref name="start"/> that is of a later day.</summary>
    private static int EndOfDay(DateOnly day, int start, WorkspaceSnapshot snapshot)
    {
        var (low, high) = (start + 1, snapshot.Progress.Events.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (snapshot.Review.DayOf(snapshot.Progress.Events[middle].Stamp.At) <= day) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int MondayOf(DateOnly day) => day.DayNumber - (((int)day.DayOfWeek + 6) % 7);

    // Day number 0 is a Monday.
    private int RowCount() => Math.Max(Workdays, _counts.Keys.Select(day => (day % 7) + 1).DefaultIfEmpty(0).Max());

    private void AddDay(ImmutableArray<Span>.Builder row, int day, int columns)
    {
        var count = _counts.GetValueOrDefault(day);
        var (glyph, tone) = count switch { 0 => (glyphs.DayNone, Tone.Faint), < MuchFrom => (glyphs.DayLittle, Tone.Done), _ => (glyphs.DayMuch, Tone.Done) };
        var text = columns == 2 ? glyph + " " : glyph;
        if (row.Count > 0 && row[^1].Tone == tone) row[^1] = row[^1] with { Text = row[^1].Text + text };
        else row.Add(new Span(text, tone));
    }
}
