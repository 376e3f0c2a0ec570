using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>What quick open finds: goals and tracks; after <c>@</c> topics, after <c>#</c> tagged goals, after <c>!</c> problems.</summary>
internal static class QuickOpenItems
{
    private const int BegunRank = 12;
    private const int TrackRank = 6;
    private const int ClosedRank = -4;

    /// <summary>Tracks and goals, each with its status; what is begun comes before what is finished.</summary>
    public static ImmutableArray<QuickOpenItem> GoalsAndTracks(WorkspaceSnapshot snapshot, GlyphSet glyphs)
    {
        var items = ImmutableArray.CreateBuilder<QuickOpenItem>(snapshot.Curriculum.Tracks.Length + snapshot.Curriculum.Goals.Length);
        foreach (var track in snapshot.Curriculum.Tracks) items.Add(Of(track, snapshot, glyphs) with { Rank = TrackRank, Known = Path.GetFileNameWithoutExtension(track.Path) });
        foreach (var goal in snapshot.Curriculum.Goals) items.Add(Of(snapshot.Review.Of(goal), glyphs));
        return items.MoveToImmutable();
    }

    /// <summary>The topics of these tracks, each under its track.</summary>
    public static ImmutableArray<QuickOpenItem> Topics(IEnumerable<Track> tracks, GlyphSet glyphs)
    {
        var items = ImmutableArray.CreateBuilder<QuickOpenItem>();
        foreach (var track in tracks)
        {
            foreach (var topic in track.Topics) Add(topic);
        }
        return items.ToImmutable();

        void Add(Topic topic)
        {
            var (item, track) = (Of(topic, glyphs), ShownText.Line(topic.Track.Title));
            items.Add(item with { Sign = item.Sign with { Text = new string(' ', 2 * Depth(topic)) + item.Sign.Text }, Section = track, Known = track });
            foreach (var nested in topic.Topics) Add(nested);
        }
    }

    private static int Depth(Topic topic) => topic.Parent is { } parent ? Depth(parent) + 1 : 0;

    /// <summary>The goals that have tags; the tags are matched too.</summary>
    public static ImmutableArray<QuickOpenItem> Tags(WorkspaceSnapshot snapshot, GlyphSet glyphs) =>
    [
        .. snapshot.Curriculum.Goals.Where(goal => !goal.Tags.IsEmpty).Select(goal =>
        {
            var tags = string.Join(' ', goal.Tags.Select(tag => "#" + ShownText.Line(tag)));
            return Of(snapshot.Review.Of(goal), glyphs) with { Title = $"{tags}  {ShownText.Line(goal.Title)}" };
        }),
    ];

    /// <summary>The problems, each leading to its place.</summary>
    public static ImmutableArray<QuickOpenItem> Problems(WorkspaceSnapshot snapshot, GlyphSet glyphs) =>
    [
        .. snapshot.Problems.Select(problem => new QuickOpenItem(
            problem, glyphs.GlyphOf(problem.Severity), ShownText.Line(problem.Message), ShownText.Line(problem.Location.ToString()), new SourceTarget(problem.Location))),
    ];

    /// <summary>A track, with how far it is.</summary>
    public static QuickOpenItem Of(Track track, WorkspaceSnapshot snapshot, GlyphSet glyphs)
    {
        var tally = snapshot.Review.Of(track);
        var detail = tally.Required == 0 ? "" : $"{tally.Complete} of {tally.Required}";
        return new(new TrackKey(track.Path), new Span(glyphs.Collapsed, Tone.Dim), ShownText.Line(track.Title), detail, new TrackTarget(track.Path));
    }

    /// <summary>A topic of a track.</summary>
    public static QuickOpenItem Of(Topic topic, GlyphSet glyphs) =>
        new(new TopicKey(topic.Track.Path, topic.Id), new Span(glyphs.Collapsed, Tone.Dim), ShownText.Line(topic.Title), "", new TrackTarget(topic.Track.Path, topic.Id));

    /// <summary>A goal with its status; what is begun ranks before what is finished.</summary>
    public static QuickOpenItem Of(GoalStanding standing, GlyphSet glyphs)
    {
        var goal = standing.Goal;
        var rank = standing.Status == GoalStatus.InProgress ? BegunRank : standing.IsComplete ? ClosedRank : 0;
        var track = ShownText.Line(goal.Track.Title);
        return new(goal.Id, StatusGlyphs.Of(standing, glyphs), ShownText.Line(goal.Title), track, new GoalTarget(goal.Id), rank) { Known = $"{ShownText.Line(goal.Id.Value)} {track}" };
    }
}
