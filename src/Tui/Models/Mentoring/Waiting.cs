using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Mentoring;

/// <summary>What waits for a mentor in the years of all whom they mentor, the oldest first.</summary>
/// <param name="SignOffs">Goals that wait for a sign-off.</param>
/// <param name="Questions">Open questions that aren't the mentor's own.</param>
internal sealed record Waiting(ImmutableArray<(TraineeYear Year, GoalStanding Standing)> SignOffs, ImmutableArray<(TraineeYear Year, Note Note)> Questions)
{
    public static Waiting For(string mentor, ImmutableArray<TraineeYear> years) => new(
        [.. years.SelectMany(year => year.Review.AwaitingSignOff, (year, standing) => (year, standing)).OrderBy(row => row.standing.Progress.Since)],
        [.. years.SelectMany(year => year.Review.OpenQuestions, (year, note) => (year, note)).Where(row => !string.Equals(row.note.By, mentor, StringComparison.OrdinalIgnoreCase)).OrderBy(row => row.note.At)]);
}
