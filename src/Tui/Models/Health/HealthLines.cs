using System.Collections.Immutable;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Health;

/// <summary>One line for each thing that was found, in columns: what it is, where it stands, how much; it leads there.</summary>
internal sealed class HealthLines
{
    private const int LeastTextColumns = 34;
    private const int PlaceColumns = 24;
    private const int PlaceShare = 4;
    private const int BarColumns = 16;
    private const int BarSteps = 100;
    private const int Gap = 2;

    private readonly WorkspaceSnapshot _snapshot;
    private readonly GlyphSet _glyphs;
    private readonly int _place, _bar, _figure;
    private int _text;

    /// <param name="snapshot">What is shown.</param>
    /// <param name="glyphs">The signs to use.</param>
    /// <param name="width">The width of a line.</param>
    /// <param name="rows">All that stands in the same columns.</param>
    public HealthLines(WorkspaceSnapshot snapshot, GlyphSet glyphs, int width, ImmutableArray<HealthRow> rows)
    {
        (_snapshot, _glyphs) = (snapshot, glyphs);
        _figure = rows.Max(row => DisplayWidth.Of(ShownText.Line(row.Figure)));
        _text = width - _figure - Gap;
        _bar = Take(BarColumns, rows.Any(row => row.Weight is not null));
        var widest = rows.Max(row => DisplayWidth.Of(PlaceOf(row)));
        _place = Take(Math.Clamp(widest, PlaceColumns, Math.Max(PlaceColumns, width / PlaceShare)), widest > 0);
    }

    public Line Of(HealthRow row)
    {
        ColumnCell[] cells =
        [
            new([new Span(ShownText.Line(row.Text))], _text),
            .. _place > 0 ? [new ColumnCell([new Span(PlaceOf(row), Tone.Dim)], _place)] : Array.Empty<ColumnCell>(),
            .. _bar > 0 ? [new ColumnCell(BarOf(row), _bar)] : Array.Empty<ColumnCell>(),
            new(FigureOf(row), _figure),
        ];
        return ColumnCell.Line(cells) with { Target = TargetOf(row) };
    }

    /// <summary>Columns that the text gives up, where enough are left for it; else 0.</summary>
    private int Take(int columns, bool isWanted)
    {
        if (!isWanted || _text - columns - Gap < LeastTextColumns) return 0;
        _text -= columns + Gap;
        return columns;
    }

    private ImmutableArray<Span> BarOf(HealthRow row) =>
        row.Weight is { } weight ? [.. ProgressBar.Of(new Tally((int)Math.Round(weight * BarSteps), BarSteps), _bar, _glyphs).Select(span => span.Tone == Tone.Done ? span with { Tone = Tone.Active } : span)] : [];

    private ImmutableArray<Span> FigureOf(HealthRow row)
    {
        var figure = ShownText.Line(row.Figure);
        return [new Span(new string(' ', _figure - DisplayWidth.Of(figure)) + figure, row.Problem is null ? Tone.Text : Tone.Dim)];
    }

    private static string PlaceOf(HealthRow row) => ShownText.Line(row.Goal?.Track.Title ?? row.Track?.Path);

    private Target? TargetOf(HealthRow row) => row switch
    {
        { Goal: { } goal } => new GoalTarget(goal.Id),
        { Track: { } track } => new TrackTarget(track.Path),
        { Problem: { } problem } => new ProblemTarget(problem with { Location = _snapshot.Paths.OfCurriculum(problem.Location) }),
        _ => null,
    };
}
