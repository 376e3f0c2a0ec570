using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>One cell of a row that stands in columns.</summary>
/// <param name="Spans">What it holds; cut where it is wider.</param>
/// <param name="Width">The column's width.</param>
internal readonly record struct ColumnCell(ImmutableArray<Span> Spans, int Width)
{
    /// <summary>A row of cells, two columns apart.</summary>
    public static Line Line(params ReadOnlySpan<ColumnCell> cells)
    {
        var row = ImmutableArray.CreateBuilder<Span>();
        for (var i = 0; i < cells.Length; i++)
        {
            var shown = LineFitter.Cut(cells[i].Spans, cells[i].Width);
            row.AddRange(shown);
            if (i < cells.Length - 1) row.Add(new Span(new string(' ', Math.Max(0, cells[i].Width - DisplayWidth.Of(shown.AsSpan())) + 2), Blank(shown, cells[i + 1].Spans)));
        }
        return new Line(row.ToImmutable());
    }

    /// <summary>As what stands before it, so that no colour is sent twice; a key's cap ends with the key, and what follows begins.</summary>
    private static Tone Blank(ImmutableArray<Span> before, ImmutableArray<Span> after) => (before, after) switch
    {
        ([.., { Tone: not Tone.Key and var tone }], _) => tone,
        (_, [{ Tone: not Tone.Key and var tone }, ..]) => tone,
        _ => Tone.Text,
    };
}
