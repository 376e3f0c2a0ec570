using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Models;

/// <summary>What the rows of the curriculum tree stand for, in words: what a session remembers. A goal's row stands for its <see cref="GoalId"/>.</summary>
internal static class OutlineKeys
{
    private const char Between = '\t';

    /// <summary>The key in words; null for one that is not remembered.</summary>
    public static string? NameOf(object? key) => key switch
    {
        GoalId goal => Join("goal", goal.Value),
        TrackKey track => Join("track", track.TrackPath),
        TopicKey topic => Join("topic", topic.TrackPath, topic.TopicId),
        GroupKey group => Join("group", group.TrackPath, group.TopicId ?? "", group.Group, group.Number.ToString()),
        _ => null,
    };

    /// <summary>The key of a name; null where nothing has it.</summary>
    public static object? Parse(string name) => name.Split(Between) switch
    {
        ["goal", var id] => GoalId.TryParse(id, out var goal) ? goal : null,
        ["track", var path] => new TrackKey(path),
        ["topic", var path, var topic] => new TopicKey(path, topic),
        ["group", var path, var topic, var group, var number] when int.TryParse(number, out var parsed) => new GroupKey(path, topic.Length == 0 ? null : topic, group, parsed),
        _ => null,
    };

    private static string Join(params string[] parts) => string.Join(Between, parts);
}

/// <summary>What a track's row stands for.</summary>
internal sealed record TrackKey(string TrackPath);

/// <summary>What a topic's row stands for.</summary>
internal sealed record TopicKey(string TrackPath, string TopicId);

/// <summary>What the row of a group of goals stands for: the first goal of the group tells it from others of its name.</summary>
internal sealed record GroupKey(string TrackPath, string? TopicId, string Group, int Number);
