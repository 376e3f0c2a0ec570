namespace Onboarding.Core.Curricula;

/// <summary>A goal as the journal remembers it: enough to find it again after its title, topic or id has changed.</summary>
/// <param name="Id">Its id when the event was recorded.</param>
/// <param name="Title">Its title then.</param>
/// <param name="Topic">Its topic's title then; null where it stood under none.</param>
/// <param name="Link">Its first link then; null where it had none.</param>
public sealed record GoalReference(GoalId Id, string Title, string? Topic, string? Link)
{
    /// <summary>The reference to a goal as it is now.</summary>
    public static GoalReference To(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return new(goal.Id, goal.Title, goal.Topic?.Title, goal.Resources.IsEmpty ? null : goal.Resources[0].Address);
    }
}
