using System.Collections.Immutable;
using System.Globalization;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models;

/// <summary>The curve of a year as lines of text: what is complete, and in dots what is planned, above the months.</summary>
/// <param name="review">The year.</param>
/// <param name="curve">Its counts, day by day.</param>
/// <param name="glyphs">The signs to use.</param>
internal sealed class YearChart(TraineeReview review, YearCurve curve, GlyphSet glyphs)
{
    /// <summary>Below this a curve says nothing.</summary>
    public const int LeastColumns = 24;

    private const int DotsBetweenPlan = 4;
    private const int MonthColumns = 3;
    private const int LineDots = 2;
    private const Tone AwayTone = Tone.Note;

    /// <summary>What makes the pace another than full time, with the sign of the days away; null where nothing does.</summary>
    public ImmutableArray<Span>? Pace =>
        PaceWords.OfYear(review) is { } pace ? [new Span(HasAway ? glyphs.BarFull + " " : "", AwayTone), new Span(pace, Tone.Dim)] : null;

    private bool HasAway => review.Calendar.DaysAwayBy(review.End) > 0;

    /// <summary>The lines.</summary>
    /// <param name="width">Of the whole chart.</param>
    /// <param name="rows">Of the curve.</param>
    /// <param name="hasScale">Whether counts stand at its left.</param>
    public IEnumerable<Line> Lines(int width, int rows, bool hasScale = false)
    {
        var gutter = hasScale ? $"{review.Total.Required}".Length + 2 : 0;
        var canvas = new BrailleCanvas(width - gutter, rows);
        Draw(canvas);
        for (var row = 0; row < rows; row++) yield return new Line([Label(row, rows, gutter), .. canvas.Row(row, glyphs.HasBraille ? null : "*")]);
        if (HasAway) yield return new Line([new Span(new string(' ', gutter)), .. Away(canvas.Columns)]);
        yield return new Line([new Span(new string(' ', gutter)), .. Months(canvas.Columns)]);
    }

    /// <summary>A line under the days away.</summary>
    private IEnumerable<Span> Away(int columns)
    {
        for (var x = 0; x < columns; x++)
        {
            var isAway = review.Calendar.DaysAwayBy(DayAt(x, columns)) > review.Calendar.DaysAwayBy(DayAt(x - 1, columns));
            yield return new Span(isAway ? glyphs.BarFull : " ", AwayTone);
        }
    }

    /// <summary>The count that a row stands for: at the top, in the middle where it is one, and at the foot.</summary>
    private Span Label(int row, int rows, int gutter)
    {
        if (gutter == 0) return new Span("");
        int? count = row == 0 ? review.Total.Required : row == rows - 1 ? 0 : row == rows / 2 && rows % 2 == 1 && review.Total.Required % 2 == 0 ? review.Total.Required / 2 : null;
        return new Span($"{count}".PadLeft(gutter - 2) + "  ", Tone.Dim);
    }

    private void Draw(BrailleCanvas canvas)
    {
        var top = Math.Max(1, review.Total.Required);
        int HeightOf(int count) => (int)((long)count * (canvas.Height - 1) / top);
        for (var x = 0; x < canvas.Width; x += DotsBetweenPlan) canvas.Set(x, HeightOf(curve.PlannedBy(DayAt(x, canvas.Width))), Tone.Dim);
        for (var x = 0; x < canvas.Width && DayAt(x, canvas.Width) <= review.Today; x++)
        {
            var (from, to) = (HeightOf(curve.DoneBy(DayAt(x - 1, canvas.Width))), HeightOf(curve.DoneBy(DayAt(x, canvas.Width))));
            // A step up is drawn whole, so that the curve stays one line.
            for (var y = Math.Min(from, to) - LineDots + 1; y <= to; y++) canvas.Set(x, Math.Max(0, y), Tone.Done);
        }
    }

    /// <summary>The last day that a column of dots stands for.</summary>
    private DateOnly DayAt(int x, int width)
    {
        var days = review.End.DayNumber - review.Start.DayNumber + 1;
        return review.Start.AddDays((int)((long)(x + 1) * days / width) - 1);
    }

    /// <summary>The months, as many as fit; the one that is now stands out.</summary>
    private ImmutableArray<Span> Months(int width)
    {
        var start = review.Start;
        var end = review.End;
        var days = end.DayNumber - start.DayNumber + 1;
        var spans = ImmutableArray.CreateBuilder<Span>();
        var at = 0;
        for (var month = new DateOnly(start.Year, start.Month, 1); month <= end && month.Day == 1; month = CalendarDay.AddMonths(month, 1))
        {
            var column = (int)((long)Math.Max(0, month.DayNumber - start.DayNumber) * width / days);
            if (column + MonthColumns > width || (at > 0 && column <= at)) continue;
            var isNow = month.Year == review.Today.Year && month.Month == review.Today.Month;
            spans.Add(new Span(new string(' ', column - at)));
            spans.Add(new Span(month.ToString("MMM", CultureInfo.InvariantCulture), isNow ? Tone.Text : Tone.Dim));
            at = column + MonthColumns;
        }
        return spans.ToImmutable();
    }
}
