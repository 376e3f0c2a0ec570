using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Models;

/// <summary>One step of the path to a page.</summary>
/// <param name="Title">As it is written.</param>
/// <param name="Target">Where it leads.</param>
internal abstract record Crumb(string Title, Target Target);

/// <summary>The track, with which every path begins.</summary>
internal sealed record TrackCrumb(Track Track) : Crumb(Track.Title, new TrackTarget(Track.Path));

/// <summary>A topic, or one nested in it.</summary>
internal sealed record TopicCrumb(Topic Topic) : Crumb(Topic.Title, new TrackTarget(Topic.Track.Path, Topic.Id));

/// <summary>A goal, or the goal that it is a step of.</summary>
internal sealed record GoalCrumb(Goal Goal) : Crumb(Goal.Title, new GoalTarget(Goal.Id));
