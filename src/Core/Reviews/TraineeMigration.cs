using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>What an edit of the curriculum does to one trainee's marks: the same journal, added up against both versions. Immutable.</summary>
/// <param name="Trainee">Whose year it is.</param>
/// <param name="Marks">What is recorded for each goal that either version has, in document order.</param>
public sealed record TraineeMigration(string Trainee, ImmutableArray<MarkMove> Marks)
{
    /// <summary>Those whose goal is there before and after.</summary>
    public IEnumerable<MarkMove> Carried => Marks.Where(mark => mark is { Before: not null, After: not null });

    /// <summary>Those whose goal is gone: kept in the journal, and back when the id comes back.</summary>
    public IEnumerable<MarkMove> Detached => Marks.Where(mark => mark.After is null);

    /// <summary>Those whose goal was gone before, and is there again.</summary>
    public IEnumerable<MarkMove> Returned => Marks.Where(mark => mark.Before is null);

    /// <summary>Those that carry and mean something else, because of what the goal asks for or what else counts for it.</summary>
    public IEnumerable<MarkMove> Altered => Carried.Where(mark => mark.IsAltered);

    /// <summary>Those signed off for a text that is another one now.</summary>
    public IEnumerable<MarkMove> SecondLooks => Carried.Where(mark => mark.SecondLook is not null);

    internal static TraineeMigration Of(CurriculumDiff curriculum, TraineeReview year)
    {
        var (before, after) = (year.SharedUnder(curriculum.Before), year.SharedUnder(curriculum.After));
        var marks = from progress in before.Progress.Goals
                    from part in progress.Events.GroupBy(happened => after.Progress.GoalOf(happened)!.Value)
                    let goal = curriculum.Before.Find(progress.Goal)
                    let now = curriculum.After.Find(part.Key)
                    where goal is not null || now is not null
                    orderby goal?.Index ?? int.MaxValue, progress.Goal, now?.Index ?? int.MaxValue, part.Key
                    select MoveOf(progress, [.. part], goal is null ? null : before.Of(goal), now is null ? null : after.Of(now));
        return new TraineeMigration(before.Progress.Trainee, [.. marks]);
    }

    private static MarkMove MoveOf(GoalProgress progress, ImmutableArray<ProgressEvent> events, GoalStanding? before, GoalStanding? after) => new()
    {
        Before = before?.Goal,
        After = after?.Goal,
        Id = progress.Goal,
        Title = before?.Goal.Title ?? events.LastOrDefault(happened => happened.About is { Title.Length: > 0 })?.About!.Title ?? progress.Goal.Value,
        Events = events,
        Was = before?.Status ?? progress.Status,
        Becomes = after?.Status,
        WasComplete = before?.IsComplete ?? false,
        IsComplete = after?.IsComplete ?? false,
        SecondLook = before is null || after is null ? null : SecondLookAt(progress, before.Goal, after),
    };

    // The journal holds the title that was signed off: where that is the new one, and nothing else changed, the mentor has read what it says now.
    private static GoalSignedOff? SecondLookAt(GoalProgress progress, Goal before, GoalStanding after)
    {
        if (progress.StatusEvent is not GoalSignedOff signed || after.Progress.StatusEvent != signed || !GoalChange.IsReworded(before, after.Goal)) return null;
        return signed.Goal.Title == after.Goal.Title && before.Description == after.Goal.Description ? null : signed;
    }
}
