using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>What a file was read as, in a form that can be compared: an edit of a curriculum counts only if nothing else in it changed.</summary>
internal static class FileOutline
{
    /// <summary>The topics, with their places as <paramref name="placeOf"/> tells them.</summary>
    public static string OfTopics(TrackFindings file, Func<SourceLocation, SourceLocation> placeOf) =>
        string.Join('\n', file.Topics.Select(topic => OfTopic(topic, placeOf)));

    /// <summary>A topic, with its place as <paramref name="placeOf"/> tells it.</summary>
    public static string OfTopic(TopicDraft topic, Func<SourceLocation, SourceLocation> placeOf) => $"{placeOf(topic.Location)} {topic.Level} {topic.Name} {topic.Title}";

    /// <summary>A goal's identity.</summary>
    public static string OfId(Goal goal) => $"{goal.Id} {goal.HasWrittenId} {string.Join(',', goal.FormerIds)}";

    /// <summary>Where a goal stands and what its title says, with places as <paramref name="placeOf"/> tells them.</summary>
    public static string OfTitle(Goal goal, Func<SourceLocation, SourceLocation> placeOf) => string.Join('\n', OfPlace(goal, placeOf), OfWords(goal), OfMeaning(goal));

    /// <summary>Where a goal stands, with places as <paramref name="placeOf"/> tells them.</summary>
    public static string OfPlace(Goal goal, Func<SourceLocation, SourceLocation> placeOf) =>
        $"{placeOf(goal.Location)} {goal.Depth} {goal.IsChecked} {PlaceOf(goal.Parent?.Location, placeOf)} {PlaceOf(goal.Topic?.Location, placeOf)} {goal.Group}";

    /// <summary>What a goal's title says.</summary>
    public static string OfWords(Goal goal) => string.Join('\n', goal.Text, goal.Title, goal.TitleMarkdown);

    /// <summary>A goal's attributes.</summary>
    public static string OfMeaning(Goal goal) =>
        $"{goal.IsOptional} {goal.Due} {goal.Effort} {goal.Level} {goal.Owner} {goal.SignOff} {goal.Count} {goal.Every} {string.Join(',', goal.Tags)} {string.Join(',', goal.Needs)}";

    /// <summary>What stands below a goal's title.</summary>
    public static string OfDescription(Goal goal) => $"{goal.Description}\n{string.Join('\n', goal.Resources)}";

    private static SourceLocation? PlaceOf(SourceLocation? location, Func<SourceLocation, SourceLocation> placeOf) => location is { } place ? placeOf(place) : null;
}
