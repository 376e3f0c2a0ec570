using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>Where a page stands, from its track down, and what else stands at each step.</summary>
internal static class Breadcrumb
{
    /// <summary>The path to a goal, which is its last step.</summary>
    public static ImmutableArray<Crumb> To(Goal goal)
    {
        var path = new Stack<Crumb>();
        for (var one = goal; one is not null; one = one.Parent) path.Push(new GoalCrumb(one));
        return PushAbove(path, goal.Topic, goal.Track);
    }

    /// <summary>The path to a track, or to one of its topics.</summary>
    public static ImmutableArray<Crumb> To(Track track, Topic? topic = null) => PushAbove([], topic, track);

    /// <summary>A path as one line; each step but the last stands back.</summary>
    public static Line Of(ImmutableArray<Crumb> path, GlyphSet glyphs)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        for (var i = 0; i < path.Length; i++)
        {
            if (i > 0) spans.Add(new Span($" {glyphs.Separator} ", Tone.Faint));
            spans.Add(new Span(ShownText.Line(path[i].Title), i > 0 && i == path.Length - 1 ? Tone.Text : Tone.Dim, Target: path[i].Target));
        }
        return new Line(spans.ToImmutable());
    }

    /// <summary>What stands beside a step, itself among it, in the curriculum's order.</summary>
    public static ImmutableArray<QuickOpenItem> Beside(Crumb crumb, WorkspaceSnapshot snapshot, GlyphSet glyphs) => crumb switch
    {
        TrackCrumb => [.. snapshot.Curriculum.Tracks.Select(track => QuickOpenItems.Of(track, snapshot, glyphs))],
        TopicCrumb { Topic: var topic } => [.. (topic.Parent?.Topics ?? topic.Track.Topics).Select(one => QuickOpenItems.Of(one, glyphs))],
        GoalCrumb { Goal: var goal } => [.. (goal.Parent?.Steps ?? goal.Topic?.Goals ?? goal.Track.Goals).Select(one => QuickOpenItems.Of(snapshot.Review.Of(one), glyphs) with { Detail = "" })],
        _ => [],
    };

    private static ImmutableArray<Crumb> PushAbove(Stack<Crumb> path, Topic? topic, Track track)
    {
        for (; topic is not null; topic = topic.Parent) path.Push(new TopicCrumb(topic));
        path.Push(new TrackCrumb(track));
        return [.. path];
    }
}
