using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>A topic as a place for something new: one without goals is no <see cref="Topic"/> yet, but has room for some.</summary>
/// <param name="Location">Where the heading begins.</param>
/// <param name="Id">The written id, else the heading's slug.</param>
/// <param name="Title">The heading as plain text.</param>
/// <param name="Level">The heading's level, 1 to 6.</param>
/// <param name="Track">The track whose file it stands in; null where the file has no goal yet.</param>
public sealed record TopicPlace(SourceLocation Location, string Id, string Title, int Level, Track? Track)
{
    /// <summary>Every topic of a curriculum, by location.</summary>
    public static ImmutableArray<TopicPlace> In(Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        return [.. curriculum.Files.SelectMany(file => file.Topics.Select(topic => Of(topic, file)))];
    }

    /// <summary>The same topic in another reading of its file; null where that has it elsewhere or no longer.</summary>
    internal TopicDraft? In(TrackFindings file) => file.Topics.Find(known => known.Location == Location && known.Title == Title && known.Level == Level);

    private static TopicPlace Of(TopicDraft topic, TrackFindings file) => new(topic.Location, topic.Name, topic.Title, topic.Level, file.Track);
}
