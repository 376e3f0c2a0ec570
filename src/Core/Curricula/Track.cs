using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>One Markdown file: one subject area. Immutable once its curriculum has been read.</summary>
public sealed class Track
{
    /// <summary>The file, relative to the curriculum folder, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What the track is known by: front matter <c>track</c>, else the path without <c>.md</c>.</summary>
    public required string Id { get; init; }

    /// <summary>From front matter, else the first level-1 heading, else the file name.</summary>
    public required string Title { get; init; }

    /// <summary>Front matter <c>order</c>; tracks without it come after those with it, by path.</summary>
    public double? Order { get; init; }

    /// <summary>The roles it is meant for (front matter <c>roles</c>); empty for all.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>The day on which somebody last read the file and found it right (front matter <c>reviewed</c>); null where nobody said.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>The file's text.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The topics below the title, in document order; headings without goals below them are left out.</summary>
    public ImmutableArray<Topic> Topics { get; internal set; } = [];

    /// <summary>The goals before the first topic (not steps), in document order.</summary>
    public ImmutableArray<Goal> Goals { get; internal set; } = [];

    /// <summary>Every goal of the file, steps included, in document order.</summary>
    public ImmutableArray<Goal> AllGoals { get; internal set; } = [];

    /// <summary>The place of its first goal among those of the whole curriculum.</summary>
    internal int FirstIndex { get; set; }
}
