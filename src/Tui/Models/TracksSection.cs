using System.Collections.Immutable;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>By track: a bar for each, and how many of how many.</summary>
internal sealed class TracksSection(WorkspaceSnapshot snapshot, GlyphSet glyphs)
{
    private const int MostTitleColumns = 32;
    private const int MostBarColumns = 40;

    public void Add(PageSheet sheet)
    {
        var tracks = snapshot.Curriculum.Tracks.Where(track => snapshot.Review.Of(track).Required > 0).ToArray();
        if (tracks.Length == 0) return;
        sheet.AddHeading("By track");
        var titles = tracks.Select(track => ShownText.Line(track.Title)).ToArray();
        var counts = tracks.Select(track => snapshot.Review.Of(track)).Select(tally => $"{tally.Complete} of {tally.Required}").ToArray();
        var countColumns = counts.Max(count => count.Length);
        var titleColumns = Math.Min(titles.Max(title => DisplayWidth.Of(title)), Math.Min(MostTitleColumns, sheet.Width / 2));
        var barColumns = Math.Min(MostBarColumns, sheet.Width - titleColumns - countColumns - 4);
        for (var i = 0; i < tracks.Length; i++)
        {
            var title = LineFitter.Cut(titles[i], titleColumns);
            var tally = snapshot.Review.Of(tracks[i]);
            var spans = ImmutableArray.CreateBuilder<Span>();
            spans.Add(new Span(title));
            spans.Add(new Span(new string(' ', titleColumns - DisplayWidth.Of(title) + 2)));
            spans.AddRange(ProgressBar.Of(tally, barColumns, glyphs));
            spans.Add(new Span("  " + counts[i].PadLeft(countColumns), Tone.Dim));
            sheet.Add(new Line(spans.ToImmutable(), [], new TrackTarget(tracks[i].Path)));
        }
    }
}
