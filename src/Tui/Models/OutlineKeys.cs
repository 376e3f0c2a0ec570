namespace Onboarding.Tui.Models;

/// <summary>What a track's row stands for; a goal's row stands for its <see cref="Core.Curricula.GoalId"/>.</summary>
internal sealed record TrackKey(string TrackPath);

/// <summary>What a topic's row stands for.</summary>
internal sealed record TopicKey(string TrackPath, string TopicId);

/// <summary>What the row of a group of goals stands for: the first goal of the group tells it from others of its name.</summary>
internal sealed record GroupKey(string TrackPath, string? TopicId, string Group, int Number);
