using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>Finds goals that may have been reworded, split or merged among those that were removed, added and reworded.</summary>
internal sealed class GoalSuggestions
{
    // Beyond this share of a part's letter pairs the whole has it; and the parts together have to make up as much of the whole.
    private const double PartOf = 0.7;
    private const double WholeOf = 0.6;

    // Very short titles are part of everything.
    private const int FewestPairs = 5;

    // Nobody takes a goal into more; titles that differ by a number all look like parts of each other.
    private const int MostParts = 6;

    // Of each kind of suggestion; some tens of milliseconds. Where more was removed and added, later goals get none.
    private const int MaxComparisons = 1_000_000;

    private readonly List<Candidate> _removed = [];
    private readonly List<Candidate> _added = [];
    private readonly List<(Candidate Before, Candidate After)> _retitled = [];
    private readonly HashSet<Goal> _told = [];
    private readonly List<GoalSuggestion> _found = [];
    private int _comparisons;

    private GoalSuggestions(IEnumerable<GoalChange> changes)
    {
        foreach (var change in changes)
        {
            if (change.After is null) _removed.Add(Candidate.Of(change.Before!));
            else if (change.Before is null) _added.Add(Candidate.Of(change.After));
            else if (change.Before.Title != change.After.Title) _retitled.Add((Candidate.Of(change.Before), Candidate.Of(change.After)));
        }
        _removed.Sort(Candidate.Compare);
        _added.Sort(Candidate.Compare);
    }

    /// <summary>The suggestions: splits, merges, rewordings; each in document order. No goal is in two.</summary>
    public static ImmutableArray<GoalSuggestion> Find(IEnumerable<GoalChange> changes) => new GoalSuggestions(changes).Find();

    private ImmutableArray<GoalSuggestion> Find()
    {
        foreach (var (before, after) in _retitled) Tell(GoalSuggestionKind.Split, before, PartsOf(before, _added, after));
        foreach (var gone in _removed) Tell(GoalSuggestionKind.Split, gone, PartsOf(gone, _added));
        _comparisons = 0;
        foreach (var (before, after) in _retitled) Tell(GoalSuggestionKind.Merged, after, PartsOf(after, _removed, before));
        foreach (var come in _added) Tell(GoalSuggestionKind.Merged, come, PartsOf(come, _removed));
        _comparisons = 0;
        foreach (var gone in _removed) TellReworded(gone);
        return [.. _found.OrderBy(suggestion => suggestion.What == GoalSuggestionKind.Reworded)];
    }

    private List<Candidate> PartsOf(Candidate whole, List<Candidate> pool, Candidate? own = null)
    {
        var parts = new List<Candidate>();
        if (_told.Contains(whole.Goal)) return parts;
        if (own is { } kept && IsPart(kept, whole)) parts.Add(kept);
        foreach (var part in pool)
        {
            if (++_comparisons > MaxComparisons) break;
            if (IsPart(part, whole) && !_told.Contains(part.Goal)) parts.Add(part);
        }
        var covered = parts.Sum(part => part.Pairs.SharedWith(whole.Pairs));
        var isSplit = parts.Count is > 1 and <= MostParts && (own is null || parts.Contains(own.Value)) && covered >= WholeOf * whole.Pairs.Count;
        return isSplit ? parts : [];
    }

    private static bool IsPart(Candidate part, Candidate whole) =>
        part.Pairs.Count >= FewestPairs && part.Pairs.Count < whole.Pairs.Count && part.Pairs.SharedWith(whole.Pairs) >= PartOf * part.Pairs.Count;

    private void Tell(GoalSuggestionKind what, Candidate whole, List<Candidate> parts)
    {
        if (parts.Count == 0) return;
        parts.Sort(Candidate.Compare);
        ImmutableArray<Goal> many = [.. parts.Select(part => part.Goal)];
        _told.Add(whole.Goal);
        _told.UnionWith(many);
        _found.Add(what == GoalSuggestionKind.Split ? new GoalSuggestion(what, [whole.Goal], many) : new GoalSuggestion(what, many, [whole.Goal]));
    }

    private void TellReworded(Candidate gone)
    {
        if (_told.Contains(gone.Goal)) return;
        var (best, bestScore) = ((Goal?)null, 0.0);
        foreach (var come in _added)
        {
            if (++_comparisons > MaxComparisons) break;
            if (_told.Contains(come.Goal)) continue;
            var score = gone.Pairs.Dice(come.Pairs);
            var isSameLink = gone.Goal.Resources is [var was, ..] && come.Goal.Resources is [var now, ..] && was.Address == now.Address;
            if (score < TitlePairs.RewordedFrom && !isSameLink) continue;
            if (isSameLink) score++;
            if (score > bestScore) (best, bestScore) = (come.Goal, score);
        }
        if (best is null) return;
        _told.Add(gone.Goal);
        _told.Add(best);
        _found.Add(new GoalSuggestion(GoalSuggestionKind.Reworded, [gone.Goal], [best]));
    }

    private readonly record struct Candidate(Goal Goal, TitlePairs Pairs)
    {
        public static Candidate Of(Goal goal) => new(goal, TitlePairs.Of(goal.Title));

        public static int Compare(Candidate left, Candidate right) => left.Goal.Index.CompareTo(right.Goal.Index);
    }
}
