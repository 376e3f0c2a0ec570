using System.Collections.Immutable;
using System.Globalization;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>Month by month: how much of what was due is reached, what was done, what was signed off, and the wins.</summary>
internal sealed class MonthsSection(WorkspaceSnapshot snapshot, YearCurve curve, GlyphSet glyphs)
{
    private const int NameColumns = 8;
    private const int DoneColumns = 5;
    private const int SignedOffColumns = 10;
    private const int WinsColumns = 4;
    private const int Gaps = 10;
    private const int LeastBarColumns = 8;
    private const int MostBarColumns = 40;

    public void Add(PageSheet sheet)
    {
        var months = YearMonth.Of(snapshot, curve);
        var dueColumns = months.Max(month => DueWords(month.Due).Length);
        var bar = Math.Min(MostBarColumns, sheet.Width - NameColumns - dueColumns - DoneColumns - SignedOffColumns - WinsColumns - Gaps);
        if (bar < LeastBarColumns) bar = 0;
        sheet.AddHeading("Month by month");
        sheet.Add(Row(bar, dueColumns, Head(""), Head(""), Head("DUE".PadLeft(dueColumns)), Head("DONE".PadLeft(DoneColumns)), Head("SIGNED OFF"), Head("WINS")));
        foreach (var month in months) sheet.Add(RowOf(month, bar, dueColumns));
    }

    private Line RowOf(YearMonth month, int bar, int dueColumns)
    {
        var today = snapshot.Review.Today;
        var isToCome = month.First > today;
        var isNow = !isToCome && CalendarDay.AddMonths(month.First, 1) > today;
        var words = isToCome ? Tone.Dim : Tone.Text;
        return Row(
            bar,
            dueColumns,
            [new Span(month.First.ToString("MMM yyyy", CultureInfo.InvariantCulture), isNow ? Tone.Strong : words, isNow ? Emphasis.Bold : Emphasis.None)],
            month.Due.Required == 0 ? [] : ProgressBar.Of(month.Due, bar, glyphs),
            [new Span(DueWords(month.Due).PadLeft(dueColumns), Tone.Dim)],
            isToCome ? [] : [Count(month.Done, DoneColumns, Tone.Text)],
            isToCome ? [] : [Count(month.SignedOff, SignedOffColumns, Tone.Done)],
            isToCome ? [] : [Count(month.Wins, WinsColumns, Tone.Done)]);
    }

    private static string DueWords(Tally due) => due.Required == 0 ? "" : $"{due.Complete} of {due.Required}";

    /// <summary>Nothing is a dot: the eye finds what there is.</summary>
    private Span Count(int count, int columns, Tone tone) => count == 0 ? new Span(glyphs.Dot.PadLeft(columns), Tone.Faint) : new Span($"{count}".PadLeft(columns), tone);

    private static ImmutableArray<Span> Head(string text) => [new Span(text, Tone.Dim)];

    private static Line Row(int bar, int dueColumns, ImmutableArray<Span> name, ImmutableArray<Span> reached, ImmutableArray<Span> due, ImmutableArray<Span> done, ImmutableArray<Span> signedOff, ImmutableArray<Span> wins)
    {
        ColumnCell[] cells = [new(name, NameColumns), .. bar > 0 ? [new ColumnCell(reached, bar)] : Array.Empty<ColumnCell>(), new(due, dueColumns), new(done, DoneColumns), new(signedOff, SignedOffColumns), new(wins, WinsColumns)];
        return ColumnCell.Line(cells);
    }
}
