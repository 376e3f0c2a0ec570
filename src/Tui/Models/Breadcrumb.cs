using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Models;

/// <summary>Where a goal or topic stands, from its track down; every part but the last leads somewhere.</summary>
internal static class Breadcrumb
{
    public static Line Of(Goal goal, GlyphSet glyphs)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        AddTrack(spans, goal.Track);
        AddTopics(spans, goal.Topic, glyphs);
        var parents = new Stack<Goal>();
        for (var parent = goal.Parent; parent is not null; parent = parent.Parent) parents.Push(parent);
        foreach (var parent in parents) Add(spans, parent.Title, Tone.Dim, new GoalTarget(parent.Id), glyphs);
        Add(spans, goal.Title, Tone.Text, null, glyphs);
        return new Line(spans.ToImmutable());
    }

    public static Line Of(Track track, GlyphSet glyphs, Topic? topic = null)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        AddTrack(spans, track);
        AddTopics(spans, topic, glyphs);
        return new Line(spans.ToImmutable());
    }

    private static void AddTrack(ImmutableArray<Span>.Builder spans, Track track) =>
        spans.Add(new Span(ShownText.Line(track.Title), Tone.Dim, Target: new TrackTarget(track.Path)));

    private static void AddTopics(ImmutableArray<Span>.Builder spans, Topic? topic, GlyphSet glyphs)
    {
        var topics = new Stack<Topic>();
        for (; topic is not null; topic = topic.Parent) topics.Push(topic);
        foreach (var one in topics) Add(spans, one.Title, Tone.Dim, new TrackTarget(one.Track.Path, one.Id), glyphs);
    }

    private static void Add(ImmutableArray<Span>.Builder spans, string title, Tone tone, Target? target, GlyphSet glyphs)
    {
        spans.Add(new Span($" {glyphs.Separator} ", Tone.Faint));
        spans.Add(new Span(ShownText.Line(title), tone, Target: target));
    }
}
