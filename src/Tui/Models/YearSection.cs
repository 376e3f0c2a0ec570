using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>Your year: the curve of what is complete, against the plan.</summary>
internal sealed class YearSection(WorkspaceSnapshot snapshot, GlyphSet glyphs)
{
    private const int Rows = 9;
    private const int LeastColumns = 24;
    private const int DotsBetweenPlan = 4;
    private const int MonthColumns = 3;
    private const int LineDots = 2;
    private const Tone AwayTone = Tone.Note;

    public void Add(PageSheet sheet)
    {
        var review = snapshot.Review;
        if (review.Total.Required == 0) return;
        var (dot, total) = (glyphs.Dot, review.Total);
        var summary = $"{StatusItems.WeekWords(review.Week)} {dot} {total.Complete} of {total.Required} {dot} {total.Percent}%";
        if (sheet.Width < summary.Length + 12)
        {
            sheet.AddHeading("Your year");
            sheet.Add(new Span(summary, Tone.Dim));
        }
        else
        {
            sheet.AddHeading("Your year", right: summary);
        }
        if (sheet.Width < LeastColumns) return;
        var canvas = new BrailleCanvas(sheet.Width, Rows);
        Draw(canvas, new YearCurve(review));
        for (var row = 0; row < Rows; row++) sheet.Add(new Line(canvas.Row(row, glyphs.HasBraille ? null : "*")));
        if (AwayRow(canvas.Columns) is { } away) sheet.Add(new Line(away));
        sheet.Add(new Line(new Span(Months(sheet.Width), Tone.Faint)));
        sheet.Add(new Line(new Span(PlanWords(), Tone.Dim)));
        if (PaceWords.OfYear(review) is { } pace) sheet.Add(new Span(AwayDays > 0 ? glyphs.BarFull + " " : "", AwayTone), new Span(pace, Tone.Dim));
    }

    private int AwayDays => snapshot.Review.Calendar.DaysAwayBy(snapshot.Review.End);

    /// <summary>A line under the days away; null where there are none.</summary>
    private ImmutableArray<Span>? AwayRow(int columns)
    {
        if (AwayDays == 0) return null;
        var calendar = snapshot.Review.Calendar;
        var row = ImmutableArray.CreateBuilder<Span>();
        for (var x = 0; x < columns; x++)
        {
            var isAway = calendar.DaysAwayBy(DayAt(x, columns)) > calendar.DaysAwayBy(DayAt(x - 1, columns));
            row.Add(new Span(isAway ? glyphs.BarFull : " ", AwayTone));
        }
        return row.ToImmutable();
    }

    private void Draw(BrailleCanvas canvas, YearCurve curve)
    {
        var review = snapshot.Review;
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
        var start = snapshot.Review.Start;
        var days = snapshot.Review.End.DayNumber - start.DayNumber + 1;
        return start.AddDays((int)((long)(x + 1) * days / width) - 1);
    }

    private string Months(int width)
    {
        var start = snapshot.Review.Start;
        var end = snapshot.Review.End;
        var days = end.DayNumber - start.DayNumber + 1;
        var text = new StringBuilder();
        for (var month = new DateOnly(start.Year, start.Month, 1); month <= end && month.Day == 1; month = CalendarDay.AddMonths(month, 1))
        {
            var column = (int)((long)Math.Max(0, month.DayNumber - start.DayNumber) * width / days);
            if (column + MonthColumns > width || (text.Length > 0 && column <= text.Length)) continue;
            text.Append(' ', column - text.Length).Append(month.ToString("MMM", CultureInfo.InvariantCulture));
        }
        return text.ToString();
    }

    private string PlanWords()
    {
        var ahead = snapshot.Review.Total.Complete - snapshot.Review.Expected;
        return ahead switch
        {
            0 => "As planned for today.",
            > 0 => $"{ahead} ahead of the plan for today.",
            _ => $"The plan for today is {snapshot.Review.Expected}.",
        };
    }
}
