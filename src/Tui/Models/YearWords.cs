using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>How a year is going, in words. Late is information, never blame.</summary>
internal static class YearWords
{
    private const int RecentDays = 28;

    /// <summary><c>Your year</c>; for a mentor <c>ada's year</c>.</summary>
    public static string HeadingOf(WorkspaceSnapshot snapshot) =>
        snapshot.Actor.Id == snapshot.Trainee.Id ? "Your year" : $"{ShownText.Line(snapshot.Trainee.Name)}'s year";

    /// <summary><c>week 11 of 52 · 42 of 168 · 25%</c>.</summary>
    public static string Summary(TraineeReview review, GlyphSet glyphs) =>
        $"{DayWords.Week(review.Week)} {glyphs.Dot} {review.Total.Complete} of {review.Total.Required} {glyphs.Dot} {review.Total.Percent}%";

    /// <summary><c>week 11 of 52</c>; before the year, when it starts.</summary>
    public static string Week(TraineeReview review) => review.Week == 0 ? $"starts {DayWords.Future(review.Start, review.Today)}" : DayWords.Week(review.Week);

    /// <summary>Where the plan would be today.</summary>
    public static string Plan(TraineeReview review) => (review.Total.Complete - review.Expected) switch
    {
        0 => "As planned for today.",
        var ahead and > 0 => $"{ahead} ahead of the plan for today.",
        _ => $"Planned by today: {CountWords.Of(review.Expected, "goal")}.",
    };

    /// <summary>A sentence or two on the year so far.</summary>
    public static string SoFar(TraineeReview review, YearCurve curve)
    {
        var total = review.Total;
        if (total.IsComplete) return "Every goal of the year is reached. What a year!";
        if (total.Complete == 0) return $"{Beginning(review)} The dots are the plan; the line of what is reached grows from here.";
        var recent = curve.DoneBy(review.Today) - curve.DoneBy(review.Today.AddDays(-RecentDays));
        var lately = recent == 0 || recent == total.Complete ? "" : $", {recent} of them in the last four weeks";
        return $"{CountWords.Of(total.Complete, "goal")} reached{lately}. {Plan(review)}";
    }

    private static string Beginning(TraineeReview review) => review.Week switch
    {
        < 1 => "The year has not begun yet.",
        1 => "The first week is for arriving.",
        _ => "Every year begins with one goal.",
    };
}
