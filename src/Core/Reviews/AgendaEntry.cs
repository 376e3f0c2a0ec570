using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>One thing to talk about at a one-on-one. Which of the fields is there depends on <see cref="Topic"/>.</summary>
/// <param name="Topic">Why it is on the agenda.</param>
/// <param name="Day">The day it goes back to: done, asked, untouched since, agreed, due.</param>
public sealed record AgendaEntry(AgendaTopic Topic, DateOnly Day)
{
    /// <summary>The goal it is about; null for what is about none that the curriculum has.</summary>
    public GoalStanding? Goal { get; init; }

    /// <summary>The question, or the win.</summary>
    public Note? Note { get; init; }

    /// <summary>What was put on the agenda.</summary>
    public AgendaItem? Item { get; init; }

    /// <summary>The open action.</summary>
    public AgreedAction? Action { get; init; }

    /// <summary>The event of the journal that it stands for; null for an entry about a goal as a whole.</summary>
    public Guid? Event => Note?.Id ?? Item?.Id ?? Action?.Id;
}
