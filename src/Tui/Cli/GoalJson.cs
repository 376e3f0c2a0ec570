using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Cli;

/// <summary>A goal as the curriculum has it. Chips stand as they are written; what is not given is null or empty.</summary>
internal sealed record GoalJson
{
    /// <summary>Relative to the folder that was read, with <c>/</c>.</summary>
    public required string File { get; init; }

    /// <summary>One-based, of the item.</summary>
    public required int Line { get; init; }

    /// <summary>One-based, in UTF-16 units.</summary>
    public required int Column { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The plain text of the item's first paragraph, chips kept.</summary>
    public required string Text { get; init; }

    public required bool Checked { get; init; }

    /// <summary>How many list items of any kind it stands under.</summary>
    public required int Depth { get; init; }

    public required string Track { get; init; }

    /// <summary>The headings above it, from the top.</summary>
    public required string[] Topic { get; init; }

    public string? Due { get; init; }

    public string? Effort { get; init; }

    public int? Level { get; init; }

    public string? Owner { get; init; }

    public required string[] Tags { get; init; }

    public required string[] Needs { get; init; }

    public required bool SignOff { get; init; }

    public string? SignOffRole { get; init; }

    public int? Count { get; init; }

    public string? Every { get; init; }

    public required bool Optional { get; init; }

    public string? Group { get; init; }

    /// <summary>The id of the goal that it is a step of.</summary>
    public string? Parent { get; init; }

    public required string[] FormerIds { get; init; }

    public required LinkJson[] Links { get; init; }

    public static GoalJson Of(Goal goal) => new()
    {
        File = goal.Location.Path,
        Line = goal.Location.Line,
        Column = goal.Location.Column,
        Id = goal.Id.Value,
        Title = goal.Title,
        Text = goal.Text,
        Checked = goal.IsChecked,
        Depth = goal.Depth,
        Track = goal.Track.Title,
        Topic = goal.Topic is { } topic ? [.. topic.Path] : [],
        Due = goal.Due?.ToString(),
        Effort = goal.Effort?.Text,
        Level = goal.Level,
        Owner = goal.Owner,
        Tags = [.. goal.Tags],
        Needs = [.. goal.Needs],
        SignOff = goal.SignOff is not null,
        SignOffRole = goal.SignOff?.Role,
        Count = goal.Count,
        Every = goal.Every?.ToString(),
        Optional = goal.IsOptional,
        Group = goal.Group,
        Parent = goal.Parent?.Id.Value,
        FormerIds = [.. goal.FormerIds.Select(id => id.Value)],
        Links = [.. goal.Resources.Select(link => new LinkJson(link.Title, link.Address))],
    };
}
