using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Workspaces;

/// <summary>
/// What the checked boxes of a filled-in curriculum, or of a copy of it, mean for a trainee's year: <c>[x]</c> is nobody's progress until a person says whose it is.
/// </summary>
public sealed class ImportPlan
{
    private readonly Dictionary<Goal, ImportFinding> _findings = [];

    private ImportPlan(Curriculum filled, Curriculum curriculum, TraineeReview review, Func<EventStamp> newStamp)
    {
        var match = new ImportMatch(filled, curriculum);
        var pairs = filled.Goals.Where(box => box.IsChecked).Select(box => (Box: box, Goal: match.GoalOf(box, out var isAmbiguous), IsAmbiguous: isAmbiguous)).ToArray();
        // Steps first: a goal that they complete needs no word of its own. In a curriculum they stand behind their goal.
        foreach (var goal in pairs.Select(pair => pair.Goal).OfType<Goal>().Distinct().OrderByDescending(goal => goal.Index))
        {
            var finding = FindingOf(review.Of(goal));
            _findings.Add(goal, finding);
            if (finding == ImportFinding.New) review = review.After(review.Progress.With(new GoalDone(newStamp(), GoalReference.To(goal))));
        }
        var told = new HashSet<Goal>();
        Boxes = [.. pairs.Select(pair => new ImportedBox(pair.Box, pair.Goal, pair switch
        {
            { IsAmbiguous: true } => ImportFinding.Ambiguous,
            { Goal: null } => ImportFinding.NoGoal,
            var (_, goal, _) => told.Add(goal) ? _findings[goal] : ImportFinding.DoneAlready,
        }))];
    }

    /// <summary>Every checked box, in document order.</summary>
    public ImmutableArray<ImportedBox> Boxes { get; }

    /// <summary>The goals to record, in the order of the curriculum.</summary>
    public ImmutableArray<Goal> Goals => [.. _findings.Where(row => row.Value == ImportFinding.New).Select(row => row.Key).OrderBy(goal => goal.Index)];

    /// <summary>Looks what to record; records nothing.</summary>
    /// <param name="filled">What is imported.</param>
    /// <param name="curriculum">The curriculum.</param>
    /// <param name="review">The year that it is for.</param>
    /// <param name="newStamp">Makes stamps in that year.</param>
    public static ImportPlan Of(Curriculum filled, Curriculum curriculum, TraineeReview review, Func<EventStamp> newStamp)
    {
        ArgumentNullException.ThrowIfNull(filled);
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(newStamp);
        return new ImportPlan(filled, curriculum, review, newStamp);
    }

    /// <summary>The events that record it, as one batch.</summary>
    public ImmutableArray<GoalDone> Events(Func<EventStamp> newStamp)
    {
        ArgumentNullException.ThrowIfNull(newStamp);
        var events = ImmutableArray.CreateBuilder<GoalDone>();
        foreach (var goal in Goals)
        {
            var stamp = newStamp();
            events.Add(new GoalDone(stamp, GoalReference.To(goal), Import: events.Count == 0 ? stamp.Id : events[0].Stamp.Id));
        }
        return events.ToImmutable();
    }

    private static ImportFinding FindingOf(GoalStanding standing) => standing switch
    {
        { Goal.IsOngoing: true } => ImportFinding.Recurs,
        { Status: GoalStatus.Done or GoalStatus.SignedOff } => ImportFinding.DoneAlready,
        { Status: GoalStatus.Skipped } => ImportFinding.Skipped,
        _ when standing.Progress.Events.Any(happened => happened is GoalDone or GoalReturned) => ImportFinding.OpenAgain,
        { Goal.Count: not null } => ImportFinding.Counted,
        _ => ImportFinding.New,
    };
}
