using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>What a goal needs, what needs it, and what it counts for: each one a link by its title, one under the other.</summary>
internal sealed class GoalRelations(WorkspaceSnapshot snapshot, Goal goal, GlyphSet glyphs)
{
    private const int LabelColumns = 11;
    private const int MostNeeds = 5;
    private const int MostDependents = 3;

    public void Add(PageSheet sheet)
    {
        AddAll(sheet, "Needs", MostNeeds, [.. Needs()]);
        AddAll(sheet, "Needed by", MostDependents, [.. NeededBy().Select(Of)]);
        AddAll(sheet, "Counts for", int.MaxValue, [.. Gates()]);
    }

    /// <summary>The goals that need this one, those that still wait for it first.</summary>
    private IEnumerable<Goal> NeededBy() => snapshot.Curriculum.DependentsOf(goal).OrderBy(dependent => snapshot.Review.Of(dependent).IsComplete);

    /// <summary>As they are written; a name may stand for a goal, for a topic, or for nothing.</summary>
    private IEnumerable<Row> Needs()
    {
        foreach (var name in goal.Needs)
        {
            if (GoalId.TryParse(name, out var id) && snapshot.Curriculum.Find(id) is { } needed) yield return Of(needed);
            else if (TopicCalled(name) is { } topic) yield return Of(topic);
            else yield return new Row([], new Span(ShownText.Line(name), Tone.Dim));
        }
    }

    private Topic? TopicCalled(string name)
    {
        foreach (var needed in goal.Prerequisites)
        {
            for (var topic = needed.Topic; topic is not null; topic = topic.Parent) if (topic.Id == name) return topic;
        }
        return null;
    }

    /// <summary>What asks for this goal, besides the year.</summary>
    private IEnumerable<Row> Gates()
    {
        var counts = SessionLog.KindOf(goal)?.Id;
        return snapshot.Curriculum.Gates
            .Where(gate => gate.Goals.Contains(goal) || gate.Sessions.Any(sessions => sessions.Kind == counts))
            .Select(gate => new Row([], new Span(ShownText.Line(gate.Title), Tone.Link), Target: new TabTarget(new ReadinessTab(gate.Id))));
    }

    private Row Of(Goal other)
    {
        var title = ShownText.Line(other.Title);
        var needsId = title.Length == 0 || snapshot.Curriculum.IsTitleShared(other);
        return new Row(
            [StatusGlyphs.Of(snapshot.Review.Of(other), glyphs), new Span(" ")],
            new Span(title.Length == 0 ? other.Id.Value : title, Tone.Link),
            title.Length > 0 && needsId ? other.Id.Value : "",
            new GoalTarget(other.Id));
    }

    private Row Of(Topic topic)
    {
        var tally = snapshot.Review.Of(topic);
        return new Row([new Span(glyphs.Collapsed + " ", Tone.Dim)], new Span(ShownText.Line(topic.Title), Tone.Link), $"{tally.Complete} of {tally.Required}", new TrackTarget(topic.Track.Path, topic.Id));
    }

    private void AddAll(PageSheet sheet, string label, int most, ImmutableArray<Row> rows)
    {
        foreach (var row in rows.Take(most))
        {
            Span[] title = row.Beside.Length == 0 ? [row.Title] : [row.Title, new Span($" {glyphs.Dot} {row.Beside}", Tone.Dim)];
            sheet.AddBeside(width => [.. TextWrapper.Wrap(title, width).Select(line => new Line(line))], [], [new Span(label.PadRight(LabelColumns), Tone.Dim), .. row.Sign], row.Target);
            label = "";
        }
        if (rows.Length > most) sheet.AddIndented(new string(' ', LabelColumns), new Span($"and {rows.Length - most} more", Tone.Dim));
    }

    /// <summary>One thing that is related.</summary>
    private sealed record Row(ImmutableArray<Span> Sign, Span Title, string Beside = "", Target? Target = null);
}
