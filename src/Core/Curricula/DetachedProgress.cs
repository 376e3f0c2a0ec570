using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Finds progress whose goal the curriculum no longer has, and goals that may be the same under other words.</summary>
public static class DetachedProgress
{
    /// <summary>How alike two titles must be, from 0 to 1, for one to be called a rewording of the other.</summary>
    public const double RewordedFrom = 0.6;

    /// <summary>
    /// A problem for every recorded goal that is gone: at the goal that it may be now, reworded (CUR0209), else at the curriculum as a whole (CUR0208, with the
    /// path <c>.</c>). Ordered by location. Never throws for bad content.
    /// </summary>
    /// <param name="curriculum">The curriculum as it is now.</param>
    /// <param name="recorded">The goals that the journal holds progress for; each id counts once, the last reference with it.</param>
    public static ImmutableArray<Diagnostic> Check(Curriculum curriculum, IEnumerable<GoalReference> recorded)
    {
        var problems = new List<Diagnostic>();
        foreach (var (gone, now) in Match(curriculum, recorded))
        {
            problems.Add(now is null
                ? CurriculumRules.ProgressWithoutGoal.At(new SourceLocation(".", 1, 1), gone.Title, gone.Id)
                : CurriculumRules.MaybeReworded.At(now.Location, gone.Title, gone.Id) with { Subject = gone.Id.Value });
        }
        problems.Sort(static (left, right) => left.Location.CompareTo(right.Location));
        return [.. problems];
    }

    /// <summary>
    /// Every recorded goal that is gone, with the goal that it may be now: one without progress of its own and without a former id, whose title is alike
    /// (Dice of letter pairs ≥ <see cref="RewordedFrom"/>) or whose first link is the same; null where there is none. No goal is proposed twice.
    /// </summary>
    public static ImmutableArray<(GoalReference Gone, Goal? Now)> Match(Curriculum curriculum, IEnumerable<GoalReference> recorded)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(recorded);
        var taken = new HashSet<Goal>();
        var last = new Dictionary<GoalId, GoalReference>();
        foreach (var reference in recorded)
        {
            if (curriculum.Find(reference.Id) is { } goal) taken.Add(goal);
            else last[reference.Id] = reference;
        }
        if (last.Count == 0) return [];
        var free = new List<Candidate>();
        foreach (var goal in curriculum.Goals)
        {
            if (!taken.Contains(goal)) free.Add(new Candidate(goal, TitlePairs.Of(goal.Title)));
        }
        var matches = ImmutableArray.CreateBuilder<(GoalReference, Goal?)>(last.Count);
        foreach (var reference in last.Values.OrderBy(reference => reference.Id))
        {
            var best = Best(reference, free);
            if (best >= 0)
            {
                matches.Add((reference, free[best].Goal));
                free.RemoveAt(best);
            }
            else
            {
                matches.Add((reference, null));
            }
        }
        return matches.ToImmutable();
    }

    private static int Best(GoalReference reference, List<Candidate> free)
    {
        var pairs = TitlePairs.Of(reference.Title);
        var (best, bestScore) = (-1, 0.0);
        for (var i = 0; i < free.Count; i++)
        {
            var score = pairs.Dice(free[i].Pairs);
            var isSameLink = reference.Link is { Length: > 0 } && free[i].Goal.Resources is [var first, ..] && first.Address == reference.Link;
            if (score < RewordedFrom && !isSameLink) continue;
            if (isSameLink) score += 1;
            if (reference.Topic is not null && free[i].Goal.Topic?.Title == reference.Topic) score += 0.01;
            if (score > bestScore) (best, bestScore) = (i, score);
        }
        return best;
    }

    private readonly record struct Candidate(Goal Goal, TitlePairs Pairs);
}
