using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models.Markup;

namespace Onboarding.Tui.Models;

/// <summary>A track as it reads, with each goal as a row that shows its status and leads to its page.</summary>
internal sealed class TrackPage(WorkspaceSnapshot snapshot, string path, GlyphSet glyphs) : Page
{
    private const int BarColumns = 24;

    private readonly Track? _track = snapshot.Curriculum.Tracks.FirstOrDefault(track => track.Path == path);
    private Dictionary<string, int> _topicLines = [];

    public override string Title => ShownText.Line(_track?.Title ?? path);

    /// <summary>A topic, or a goal's row.</summary>
    public override int? LineOf(Target target, int width)
    {
        var lines = Render(width);
        if (target is TrackTarget { Topic: { } topic }) return _topicLines.TryGetValue(topic, out var line) ? line : null;
        for (var i = 0; i < lines.Count; i++) if (lines[i].Target == target) return i;
        return base.LineOf(target, width);
    }

    protected override void Fill(PageSheet sheet)
    {
        if (_track is null)
        {
            sheet.Add(new Span("The curriculum no longer has this track.", Tone.Dim));
            return;
        }
        var tally = snapshot.Review.Of(_track);
        ImmutableArray<Span> right = tally.Required == 0
            ? []
            : [.. ProgressBar.Of(tally, BarColumns, glyphs), new Span($"  {tally.Complete} of {tally.Required}", tally.IsComplete ? Tone.Done : Tone.Dim)];
        Span[] title = [new(ShownText.Line(_track.Title), Tone.Strong, Emphasis.Bold)];
        sheet.AddBeside(width => [.. TextWrapper.Wrap(title, width).Select(row => new Line(row))], right);
        sheet.Add(new Line(new Span(ShownText.Line(_track.Path), Tone.Link, Emphasis.Underline, new SourceTarget(snapshot.Paths.OfCurriculum(new(_track.Path, 1, 1))))));
        sheet.AddBlank();
        AddContent(sheet, _track);
    }

    private void AddContent(PageSheet sheet, Track track)
    {
        var links = new LinkResolver(snapshot, track);
        if (MarkdownParser.TryParse(track.Source.Content) is not { } document)
        {
            sheet.AddMarkdown(track.Source.Content, glyphs, links);
            return;
        }
        var lines = new LineSheet(sheet.Width);
        var blocks = new TrackBlocks(track, snapshot.Review, lines, glyphs, links.Resolve);
        blocks.Render(document);
        _topicLines = blocks.TopicLines.ToDictionary(pair => pair.Key, pair => pair.Value + sheet.Lines.Count);
        foreach (var line in lines.Lines) sheet.Add(line);
    }
}
