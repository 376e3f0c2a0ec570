using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>A heading while its file is being read; it becomes a <see cref="Topic"/> if a goal stands under it.</summary>
internal sealed class TopicDraft
{
    public required string Title { get; init; }

    public required int Level { get; init; }

    public required SourceLocation Location { get; init; }

    public required string Slug { get; init; }

    public IdComment? Id { get; init; }

    public int IdOffset { get; init; }

    public TopicDraft? Parent { get; init; }

    /// <summary>What its goals inherit, its parents' values included.</summary>
    public Chips Defaults { get; set; }

    /// <summary>Whether <c>goals:</c> holds below it (<c>goal-headings</c>).</summary>
    public bool IsOptedIn { get; init; }

    public List<TopicDraft> Topics { get; } = [];

    public List<Goal> Goals { get; } = [];

    public bool HasGoals { get; set; }

    /// <summary>The id that <c>needs:</c> and the model know it by.</summary>
    public string Name => Id?.Id.Value ?? Slug;

    public Topic? Topic { get; set; }
}
