using System.Collections.Immutable;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;

namespace Onboarding.Tui.Models;

/// <summary>What moves in the plan, in words.</summary>
internal static class ReplanWords
{
    /// <summary>The summary, and four days of the year.</summary>
    public const int MostLines = 5;

    /// <summary><c>12 goals move, by up to 15 days.</c></summary>
    public static string Summary(Replan replan)
    {
        var (later, earlier) = (replan.Moved.Count(goal => goal.IsLater), replan.Moved.Count(goal => !goal.IsLater));
        var by = replan.Moved.Select(goal => goal.Weekdays).DefaultIfEmpty().Max() is var most and > 1 ? $", by up to {PaceWords.WorkingDays(most)}" : $", by {PaceWords.WorkingDays(1)}";
        return (later, earlier) switch
        {
            (0, 0) => "No open goal moves.",
            (_, 0) => $"{CountWords.Of(later, "goal")} {(later == 1 ? "moves" : "move")} later{by}.",
            (0, _) => $"{CountWords.Of(earlier, "goal")} {(earlier == 1 ? "comes" : "come")} back{by}.",
            _ => $"{CountWords.Of(later, "goal")} later, {earlier} earlier{by}.",
        };
    }

    /// <summary>Each day of the year that goals move across, and those that do: <c>Past day 90 (4 Apr)</c>.</summary>
    public static IEnumerable<(string Title, IReadOnlyList<MovedGoal> Goals)> Crossings(Replan replan, DateOnly today)
    {
        foreach (var day in replan.Crossed)
        {
            var name = $"{NameOf(day)} ({DayWords.OnCalendar(day.On, today)})";
            if (!day.Later.IsEmpty) yield return ($"Past {name}", day.Later);
            if (!day.Earlier.IsEmpty) yield return ($"Back before {name}", day.Earlier);
        }
    }

    /// <summary>All of it in a few short lines: the summary, then each crossing with how many goals it has.</summary>
    public static ImmutableArray<string> Lines(Replan replan, DateOnly today) =>
        [Summary(replan), .. Crossings(replan, today).Take(MostLines - 1).Select(crossing => $"{crossing.Title}: {CountWords.Of(crossing.Goals.Count, "goal")}")];

    /// <summary><c>10 Jul to 24 Jul</c>.</summary>
    public static string Move(MovedGoal goal, DateOnly today) => $"{DayWords.OnCalendar(goal.From, today)} to {DayWords.OnCalendar(goal.To, today)}";

    private static string NameOf(CrossedDay day) => day.Number is { } number ? $"day {number}" : "the end of the year";
}
