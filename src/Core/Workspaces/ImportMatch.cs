using Onboarding.Core.Curricula;

namespace Onboarding.Core.Workspaces;

/// <summary>Finds the goal that a box of a copy is: by its id, now or in former times, else by its title, where that tells one goal from all others.</summary>
internal sealed class ImportMatch(Curriculum filled, Curriculum curriculum)
{
    private readonly ILookup<GoalId, Goal> _goals = curriculum.Goals.ToLookup(TitleOf);
    private readonly HashSet<Goal> _named = [.. filled.Goals.Select(box => NamedBy(box, curriculum)).OfType<Goal>()];
    private readonly ILookup<GoalId, Goal> _boxes = filled.Goals.Where(box => NamedBy(box, curriculum) is null).ToLookup(TitleOf);

    /// <summary>The goal; null where there is none or, then <paramref name="isAmbiguous"/>, where it may be several.</summary>
    public Goal? GoalOf(Goal box, out bool isAmbiguous)
    {
        isAmbiguous = false;
        if (NamedBy(box, curriculum) is { } named) return named;
        // What tells goals of one title apart names one, too.
        if (box.Id != TitleOf(box) && curriculum.Find(box.Id) is { } found && found.Id == box.Id) return found;
        Goal[] called = [.. _goals[TitleOf(box)]];
        if (called.Length == 0 && (curriculum.Find(box.Id) ?? curriculum.Find(TitleOf(box))) is { } former) called = [former];
        if (called.Length == 0) return null;
        Goal[] free = [.. called.Where(goal => !_named.Contains(goal))];
        var goal = Only(free) ?? Only([.. free.Where(other => AreUnderOneHeading(other, box))]);
        isAmbiguous = goal is null || MayBeAnother(box, goal);
        return isAmbiguous ? null : goal;
    }

    /// <summary>Whether several boxes could be a goal, not all of them checked.</summary>
    private bool MayBeAnother(Goal box, Goal goal)
    {
        var boxes = _boxes[TitleOf(box)].ToArray();
        var near = boxes.Where(other => AreUnderOneHeading(other, goal)).ToArray();
        return (near.Length > 0 ? near : boxes).Any(other => !other.IsChecked) || (near.Length > 0 && !near.Contains(box));
    }

    /// <summary>The goal that a box names by an id that somebody wrote: then no other box is it by its title.</summary>
    private static Goal? NamedBy(Goal box, Curriculum curriculum) => box.HasWrittenId ? curriculum.Find(box.Id) : null;

    private static Goal? Only(Goal[] goals) => goals is [var only] ? only : null;

    private static bool AreUnderOneHeading(Goal one, Goal other) => string.Equals(IdRegister.HeadingOf(one), IdRegister.HeadingOf(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>What two goals share whose titles mean the same.</summary>
    private static GoalId TitleOf(Goal goal) => DerivedId.Of(goal.Title);
}
