using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <summary>Finds progress whose goal the curriculum no longer has, and the goal that it may be now. A person confirms with <see cref="GoalMoved"/>.</summary>
public static class RemovedGoals
{
    // A millisecond compares about a thousand titles, and the problems are looked for whenever files change.
    private const int MaxComparisons = 100_000;

    /// <summary>The goals that are gone, ordered by id. Where they are very many, later ones get no suggestion.</summary>
    public static ImmutableArray<RemovedGoal> Find(Curriculum curriculum, TraineeProgress progress)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(progress);
        var gone = progress.Goals.Where(goal => curriculum.Find(goal.Goal) is null).OrderBy(goal => goal.Goal).ToList();
        if (gone.Count == 0) return [];
        // A goal with progress of its own is not what another one became.
        var free = curriculum.Goals.Where(goal => progress.Of(goal.Id).Events.IsEmpty).Take(MaxComparisons).Select(goal => (Goal: goal, Pairs: TitlePairs.Of(goal.Title))).ToList();
        var compared = MaxComparisons / Math.Max(1, free.Count);
        return [.. gone.Select((goal, i) =>
        {
            var (suggestion, similarity) = i < compared ? Likeliest(Reference(goal), free) : default;
            return new RemovedGoal(goal, Reference(goal), suggestion, similarity);
        })];
    }

    /// <summary>The goals that others may be now, reworded or renamed (CUR0209), at their places in the curriculum.</summary>
    public static IEnumerable<Diagnostic> Reworded(Curriculum curriculum, TraineeProgress progress) =>
        Find(curriculum, progress).Where(removed => removed.Suggestion is not null).Select(Reworded);

    private static Diagnostic Reworded(RemovedGoal removed) =>
        CurriculumRules.MaybeReworded.At(removed.Suggestion!.Location, removed.LastKnown.Title, removed.Progress.Goal) with { Subject = removed.Progress.Goal.Value };

    internal static IEnumerable<Diagnostic> Problems(WorkspacePaths paths, Curriculum curriculum, TraineeProgress progress)
    {
        foreach (var removed in Find(curriculum, progress))
        {
            var location = removed.Progress.Events.Select(happened => progress.LocationOf(happened.Stamp.Id)).LastOrDefault(found => found is not null) ?? new SourceLocation(OnboardingFile.Name, 1, 1);
            yield return CurriculumRules.ProgressWithoutGoal.At(location, removed.LastKnown.Title, removed.Progress.Goal);
            if (removed.Suggestion is { } goal) yield return Reworded(removed) with { Location = paths.LocationOf(goal) };
        }
    }

    // As it was last written about.
    private static GoalReference Reference(GoalProgress goal) =>
        goal.Events.Reverse().Select(happened => happened.About).FirstOrDefault(about => about is { Title.Length: > 0 }) ?? new GoalReference(goal.Goal, goal.Goal.Value, null, null);

    private static (Goal? Goal, double Similarity) Likeliest(GoalReference gone, List<(Goal Goal, TitlePairs Pairs)> free)
    {
        if (gone.Link is not null && free.Find(row => row.Goal.Resources.Any(resource => resource.Address == gone.Link)) is { Goal: { } sameLink }) return (sameLink, 1);
        var pairs = TitlePairs.Of(gone.Title);
        var (best, similarity) = ((Goal?)null, 0.0);
        foreach (var (goal, other) in free)
        {
            var alike = pairs.Dice(other);
            if (alike >= TitlePairs.RewordedFrom && alike > similarity) (best, similarity) = (goal, alike);
        }
        return (best, similarity);
    }
}
