using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>A heading of a track and what stands under it. Immutable once its curriculum has been read.</summary>
public sealed class Topic
{
    /// <summary>The written id, else the heading's slug; unique within its track.</summary>
    public required string Id { get; init; }

    /// <summary>The heading as plain text, without chips and id.</summary>
    public required string Title { get; init; }

    /// <summary>The heading's level, 1 to 6.</summary>
    public required int Level { get; init; }

    /// <summary>Where the heading begins.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The track it belongs to.</summary>
    public Track Track { get; internal set; } = null!;

    /// <summary>The topic it is nested in; null at the top of its track.</summary>
    public Topic? Parent { get; internal set; }

    /// <summary>The topics nested in it, in document order; headings without goals below them are left out.</summary>
    public ImmutableArray<Topic> Topics { get; internal set; } = [];

    /// <summary>The goals directly under it (not steps), in document order.</summary>
    public ImmutableArray<Goal> Goals { get; internal set; } = [];

    /// <summary>The titles from the track's first level down to this topic.</summary>
    public ImmutableArray<string> Path { get; internal set; } = [];
}
