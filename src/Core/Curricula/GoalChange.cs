using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>A goal that differs between two versions of a curriculum. Immutable.</summary>
/// <param name="Before">The goal as it was; null where it was added.</param>
/// <param name="After">The goal as it is; null where it was removed.</param>
/// <param name="What">What changed; never <see cref="GoalChanges.None"/>.</param>
/// <param name="Requirements">The requirements that changed, in the order of the format's table of chips.</param>
public sealed record GoalChange(Goal? Before, Goal? After, GoalChanges What, ImmutableArray<RequirementChange> Requirements)
{
    /// <summary>The goal as it is, or as it was before it was removed.</summary>
    public Goal Goal => After ?? Before!;

    /// <summary>Whether all of these changes were made.</summary>
    public bool Is(GoalChanges what) => (What & what) == what;

    /// <summary>Whether a goal says something else in another version: in its title, as Markdown, or in its description.</summary>
    public static bool IsReworded(Goal before, Goal after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.TitleMarkdown != after.TitleMarkdown || before.Description != after.Description;
    }
}
