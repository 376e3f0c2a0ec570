using Onboarding.Core.Progress;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Reviews;

/// <summary>Says in one sentence why a goal is the next step.</summary>
internal static class NextStepReason
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    public static string Of(GoalStanding standing, TraineeReview review)
    {
        var parts = new List<string>();
        if (standing.Progress.ReturnedReason is not null) parts.Add("came back with a remark");
        else if (standing.Status == GoalStatus.InProgress && standing.Progress.Since is { } since)
            parts.Add($"started {DayWords.Past(review.DayOf(since), review.Today)}");
        if (standing.Goal.Count is { } count) parts.Add($"{standing.Progress.Log.Length} of {count} so far");
        if (standing.DueOn is { } due)
            parts.Add(due < review.Today ? $"was planned for {DayWords.Past(due, review.Today)}" : $"due {DayWords.Future(due, review.Today)}");
        if (standing.Goal.Effort is { } effort) parts.Add($"about {EffortWords(effort.Minutes)}");
        var waiting = review.WaitingFor(standing.Goal).Length;
        if (waiting > 0) parts.Add($"{(parts.Count > 0 ? "and " : "")}{Number(waiting)} {CountWords.Noun(waiting, "goal")} {(waiting == 1 ? "waits" : "wait")} for it");
        if (parts.Count == 0) return "The next one in the curriculum.";
        var sentence = string.Join(", ", parts);
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    private static string Number(int number) => number < Numbers.Length ? Numbers[number] : number.ToString();

    private static string EffortWords(int minutes) => minutes switch
    {
        < 60 => CountWords.Of(minutes, "minute"),
        60 => "an hour",
        < 480 => $"{Number(minutes / 60)} hours",
        480 => "a day",
        _ => $"{Number(minutes / 480)} days",
    };
}
