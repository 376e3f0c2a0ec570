namespace Onboarding.Core.Curricula;

/// <summary>Where a new goal is to stand.</summary>
public abstract record GoalPlace
{
    private GoalPlace()
    {
    }

    /// <summary>The file, relative to the curriculum's folder.</summary>
    public abstract string Path { get; }

    /// <summary>Next to another goal, behind all that belongs to that one.</summary>
    /// <param name="Goal">The other goal.</param>
    public sealed record After(Goal Goal) : GoalPlace
    {
        /// <inheritdoc/>
        public override string Path => Goal.Location.Path;
    }

    /// <summary>The last step of another goal.</summary>
    /// <param name="Goal">The other goal.</param>
    public sealed record Under(Goal Goal) : GoalPlace
    {
        /// <inheritdoc/>
        public override string Path => Goal.Location.Path;
    }

    /// <summary>The last of a topic's own goals.</summary>
    /// <param name="Topic">The topic.</param>
    public sealed record In(TopicPlace Topic) : GoalPlace
    {
        /// <inheritdoc/>
        public override string Path => Topic.Location.Path;
    }

    /// <summary>The last of those goals of a track that stand in no topic.</summary>
    /// <param name="Track">The track.</param>
    public sealed record AtTop(Track Track) : GoalPlace
    {
        /// <inheritdoc/>
        public override string Path => Track.Path;
    }
}
