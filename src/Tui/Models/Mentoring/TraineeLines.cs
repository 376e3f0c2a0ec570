using System.Collections.Immutable;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Mentoring;

/// <summary>One line for each trainee, in columns: how the year goes, when they were last heard of, what waits.</summary>
internal sealed class TraineeLines(DateOnly today, GlyphSet glyphs)
{
    private const int LeastNameColumns = 16;
    private const int MostNameColumns = 28;
    private const int WeekColumns = 6;
    private const int BarColumns = 14;
    private const int PercentColumns = 6;
    private const int PaceColumns = 7;
    private const int ActiveColumns = 10;
    private const int MetColumns = 10;
    private const int NarrowCount = 5;

    /// <summary>From here on the counts have words over them, and there is room for a bar.</summary>
    private const int WideFrom = 108;

    private static readonly string[] Counts = ["sign-offs", "questions", "blocked"];

    /// <summary>The names of the columns.</summary>
    public Line Head(int width)
    {
        var text = LineFitter.Column("", NameColumns(width)) + LineFitter.Column("week", WeekColumns) + LineFitter.Column(width >= WideFrom ? "of the year" : "done", (width >= WideFrom ? BarColumns : 0) + PercentColumns)
            + "pace".PadLeft(PaceColumns - 2) + "  " + LineFitter.Column("active", ActiveColumns) + "one-on-one";
        ImmutableArray<Span> right = width >= WideFrom
            ? [new(string.Concat(Counts.Select(name => name.PadLeft(name.Length + 2))), Tone.Dim)]
            : [.. new[] { new Span(glyphs.AwaitsSignOff, Tone.Waiting), new Span(glyphs.Question, Tone.Waiting), new Span(glyphs.Blocked, Tone.Blocked) }.Select(sign => sign with { Text = sign.Text.PadLeft(NarrowCount) })];
        return new Line([new Span(text, Tone.Dim)], right);
    }

    public Line Of(TraineeYear year, int width)
    {
        var review = year.Review;
        var glance = new YearGlance(review);
        var isWide = width >= WideFrom;
        var left = ImmutableArray.CreateBuilder<Span>();
        left.Add(new Span(LineFitter.Column(ShownText.Line(year.Trainee.Name), NameColumns(width))));
        left.Add(new Span(LineFitter.Column($"{review.Week,4}", WeekColumns), Tone.Dim));
        if (isWide) left.AddRange(ProgressBar.Of(review.Total, BarColumns, glyphs));
        left.Add(new Span(LineFitter.Column($"{review.Total.Percent,4}%", PercentColumns), Tone.Dim));
        left.Add(Pace(review));
        left.Add(new Span(LineFitter.Column(DayOf(glance.LastActivity), ActiveColumns) + DayOf(glance.LastOneOnOne).PadRight(MetColumns), Tone.Dim));
        return new Line(
            left.ToImmutable(),
            [Number(glance.AwaitingSignOff.Length, CountColumns(0, isWide), Tone.Waiting), Number(glance.OpenQuestions.Length, CountColumns(1, isWide), Tone.Waiting), Number(glance.Blocked.Length, CountColumns(2, isWide), Tone.Blocked)],
            new YearTarget(year.Trainee.Id, new TabTarget(new OneOnOneTab())));
    }

    /// <summary>What the other columns leave for the name.</summary>
    private static int NameColumns(int width)
    {
        var isWide = width >= WideFrom;
        var others = WeekColumns + (isWide ? BarColumns : 0) + PercentColumns + PaceColumns + ActiveColumns + MetColumns + Enumerable.Range(0, Counts.Length).Sum(count => CountColumns(count, isWide));
        return Math.Clamp(width - others - 1, LeastNameColumns, MostNameColumns);
    }

    private static int CountColumns(int count, bool isWide) => isWide ? Counts[count].Length + 2 : NarrowCount;

    /// <summary>Against the plan for today: <c>+3</c>, <c>-2</c>; late is information, so it has no colour of alarm.</summary>
    private static Span Pace(TraineeReview review)
    {
        var ahead = review.Total.Complete - review.Expected;
        return new Span((ahead == 0 ? "=" : $"{ahead:+0;-0}").PadLeft(PaceColumns - 2) + "  ", ahead < 0 ? Tone.Waiting : Tone.Done);
    }

    private string DayOf(DateOnly? day) => day is { } known ? DayWords.Past(known, today) : "not yet";

    private Span Number(int count, int columns, Tone tone) => new((count == 0 ? glyphs.Dot : $"{count}").PadLeft(columns), count == 0 ? Tone.Faint : tone);
}
