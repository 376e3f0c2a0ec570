using System.Collections.Immutable;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Mentoring;

/// <summary>One line for each trainee, in columns: how the year goes, when they were last heard of, what waits.</summary>
internal sealed class TraineeLines(DateOnly today, GlyphSet glyphs)
{
    private const int NameColumns = 20;
    private const int BarColumns = 14;
    private const int WideFrom = 100;
    private const int MiddleFrom = 66;

    /// <summary>The names of the columns.</summary>
    public static Line Head(int width)
    {
        var text = LineFitter.Column("", NameColumns) + "week  " + (width >= WideFrom ? LineFitter.Column("of the year", BarColumns + 7) : "     ") + LineFitter.Column(" pace", 7);
        if (width >= MiddleFrom) text += LineFitter.Column("active", 11) + LineFitter.Column("one-on-one", 12);
        return new Line([new Span(text, Tone.Faint)], [new Span("sign-offs  questions  blocked", Tone.Faint)]);
    }

    public Line Of(TraineeYear year, int width)
    {
        var review = year.Review;
        var left = ImmutableArray.CreateBuilder<Span>();
        left.Add(new Span(LineFitter.Column(ShownText.Line(year.Trainee.Name), NameColumns)));
        left.Add(new Span($"{review.Week,4}  ", Tone.Dim));
        if (width >= WideFrom) left.AddRange(ProgressBar.Of(review.Total, BarColumns, glyphs));
        left.Add(new Span($"{review.Total.Percent,4}% ", Tone.Dim));
        left.Add(Pace(review));
        if (width >= MiddleFrom) left.Add(new Span(LineFitter.Column(LastActive(year), 11) + LineFitter.Column(LastMet(year), 12), Tone.Dim));
        return new Line(
            left.ToImmutable(),
            [Number(review.AwaitingSignOff.Length, 9, Tone.Waiting), Number(review.OpenQuestions.Length, 11, Tone.Waiting), Number(review.Blocked.Length, 9, Tone.Blocked)],
            new YearTarget(year.Trainee.Id, new TabTarget(new OneOnOneTab())));
    }

    /// <summary>Against the plan for today: <c>+3</c>, <c>-2</c>; late is information, so it has no colour of alarm.</summary>
    private static Span Pace(TraineeReview review)
    {
        var ahead = review.Total.Complete - review.Expected;
        return new Span(LineFitter.Column(ahead == 0 ? "    =" : $"{ahead,5:+0;-0}", 7), ahead < 0 ? Tone.Waiting : Tone.Done);
    }

    private string LastActive(TraineeYear year)
    {
        var last = year.Progress.Newest().FirstOrDefault(happened => string.Equals(happened.Stamp.By, year.Trainee.Id, StringComparison.OrdinalIgnoreCase));
        return last is null ? "not yet" : DayWords.Past(year.Review.DayOf(last.Stamp.At), today);
    }

    private string LastMet(TraineeYear year) =>
        year.Progress.Year.LastOneOnOne is { } held ? DayWords.Past(held.On ?? year.Review.DayOf(held.Stamp.At), today) : "not yet";

    private Span Number(int count, int columns, Tone tone) => new((count == 0 ? glyphs.Dot : $"{count}").PadLeft(columns), count == 0 ? Tone.Faint : tone);
}
