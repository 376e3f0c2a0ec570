using Onboarding.Core.Curricula;

namespace Onboarding.Core.Workspaces;

/// <summary>Finds the goal that a box of a copy is: by its id, now or in former times, else by its title, where that tells one goal from all others.</summary>
internal sealed class ImportMatch(Curriculum filled, Curriculum curriculum)
{
    private readonly ILookup<GoalId, Goal> _goals = curriculum.Goals.ToLookup(TitleOf);
    private readonly HashSet<GoalId> _written = [.. filled.Goals.Where(box => box.HasWrittenId).Select(box => box.Id)];
    private readonly ILookup<GoalId, Goal> _boxes = filled.Goals.ToLookup(TitleOf);

    /// <summary>The goal; null where there is none or, then <paramref name="isAmbiguous"/>, where it may be several.</summary>
    public Goal? GoalOf(Goal box, out bool isAmbiguous)
    {
        isAmbiguous = false;
        // What somebody wrote as an id, or what tells goals of one title apart, names one goal.
        if (curriculum.Find(box.Id) is { } found && (box.HasWrittenId || (found.Id == box.Id && box.Id != TitleOf(box)))) return Alone(box, found, out isAmbiguous);
        var named = _goals[TitleOf(box)].Where(goal => !_written.Contains(goal.Id)).ToArray();
        if (named.Length == 0) return curriculum.Find(box.Id) ?? curriculum.Find(TitleOf(box));
        var goal = Only(named) ?? Only([.. named.Where(other => AreUnderOneHeading(other, box))]);
        isAmbiguous = goal is null;
        return goal is null ? null : Alone(box, goal, out isAmbiguous);
    }

    /// <summary>A goal, unless several boxes could be it, not all of them checked.</summary>
    private Goal? Alone(Goal box, Goal goal, out bool isAmbiguous)
    {
        var boxes = box.HasWrittenId || _goals[TitleOf(box)].Count() > 1 ? [] : _boxes[TitleOf(box)].Where(other => !other.HasWrittenId).ToArray();
        var near = boxes.Where(other => AreUnderOneHeading(other, goal)).ToArray();
        isAmbiguous = (near.Length > 0 ? near : boxes).Any(other => !other.IsChecked) || (near.Length > 0 && !near.Contains(box));
        return isAmbiguous ? null : goal;
    }

    private static Goal? Only(Goal[] goals) => goals is [var only] ? only : null;

    private static bool AreUnderOneHeading(Goal one, Goal other) => string.Equals(IdRegister.HeadingOf(one), IdRegister.HeadingOf(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>What two goals share whose titles mean the same.</summary>
    private static GoalId TitleOf(Goal goal) => DerivedId.Of(goal.Title);
}
