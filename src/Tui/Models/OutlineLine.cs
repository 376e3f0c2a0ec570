using System.Collections.Immutable;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models;

/// <summary>How one row of the curriculum tree looks.</summary>
internal static class OutlineLine
{
    private const int IndentColumns = 2;

    /// <param name="node">The row's node.</param>
    /// <param name="isExpanded">Whether it is open; null where nothing stands under it.</param>
    /// <param name="review">Where the goals stand.</param>
    /// <param name="filterWords">The words to mark.</param>
    /// <param name="glyphs">The signs to use.</param>
    public static Line Of(OutlineNode node, bool? isExpanded, TraineeReview review, IReadOnlyList<string> filterWords, GlyphSet glyphs)
    {
        var left = ImmutableArray.CreateBuilder<Span>();
        var chevron = isExpanded switch { true => glyphs.Expanded, false => glyphs.Collapsed, null => " " };
        left.Add(new Span(new string(' ', ChevronColumn(node)) + chevron + " ", Tone.Dim));
        if (node.Goal is not { } goal)
        {
            Highlight(left, new Span(ShownText.Line(node.Title)), filterWords);
            return new Line(left.ToImmutable(), TallyOf(node, review), TargetOf(node));
        }
        var standing = review.Of(goal);
        left.Add(StatusGlyphs.Of(standing, glyphs));
        left.Add(new Span(" "));
        Highlight(left, new Span(ShownText.Line(node.Title), StatusGlyphs.TitleTone(standing)), filterWords);
        return new Line(left.ToImmutable(), DueMark.Of(standing, review) is { } mark ? [mark] : [], TargetOf(node));
    }

    /// <summary>A row of a list in which nothing folds.</summary>
    /// <param name="node">The row's node.</param>
    /// <param name="depth">How far it is indented.</param>
    /// <param name="review">Where the goals stand.</param>
    /// <param name="glyphs">The signs to use.</param>
    public static Line Flat(OutlineNode node, int depth, TraineeReview review, GlyphSet glyphs)
    {
        var indent = new Span(new string(' ', depth * IndentColumns));
        if (node.Goal is not { } goal) return new Line([indent, new Span(ShownText.Line(node.Title))], TallyOf(node, review), TargetOf(node));
        var standing = review.Of(goal);
        return new Line([indent, StatusGlyphs.Of(standing, glyphs), new Span(" "), new Span(ShownText.Line(node.Title), StatusGlyphs.TitleTone(standing))], [], TargetOf(node));
    }

    /// <summary>A goal's triangle stands in the column of its topic's: its own column is for its status.</summary>
    public static int ChevronColumn(OutlineNode node) => (node.Goal is null ? node.Depth : node.Depth - 1) * IndentColumns;

    /// <summary>Where a row leads: a group to the topic it stands in.</summary>
    public static Target? TargetOf(OutlineNode node) => node switch
    {
        { Goal: { } goal } => new GoalTarget(goal.Id),
        { Track: { } track } => new TrackTarget(track.Path),
        { Topic: { } topic } => new TrackTarget(topic.Track.Path, topic.Id),
        { Key: GroupKey group } => new TrackTarget(group.TrackPath, group.TopicId),
        _ => null,
    };

    private static ImmutableArray<Span> TallyOf(OutlineNode node, TraineeReview review)
    {
        var tally = node switch { { Track: { } track } => review.Of(track), { Topic: { } topic } => review.Of(topic), _ => default };
        return tally.Required == 0 ? [] : [new Span($"{tally.Complete}/{tally.Required}", tally.IsComplete ? Tone.Done : Tone.Dim)];
    }

    private static void Highlight(ImmutableArray<Span>.Builder spans, Span title, IReadOnlyList<string> words)
    {
        for (var at = 0; at < title.Text.Length;)
        {
            var (start, length) = NextMatch(title.Text, at, words);
            if (start > at) spans.Add(title with { Text = title.Text[at..start] });
            if (length > 0) spans.Add(new Span(title.Text.Substring(start, length), Tone.Strong, Emphasis.Bold | Emphasis.Underline));
            at = start + length;
        }
    }

    private static (int Start, int Length) NextMatch(string text, int from, IReadOnlyList<string> words)
    {
        var first = (Start: text.Length, Length: 0);
        foreach (var word in words)
        {
            var start = text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
            if (start >= 0 && start < first.Start) first = (start, word.Length);
        }
        return first;
    }
}
