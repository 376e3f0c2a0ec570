using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>A small picture of dots: 2 × 4 in each column of text. Where two tones meet in one column, the later one wins.</summary>
internal sealed class BrailleCanvas
{
    // The bit of each dot in a braille character: left column from the top, then the right one.
    private static readonly int[] Bits = [0x01, 0x02, 0x04, 0x40, 0x08, 0x10, 0x20, 0x80];

    private readonly int[] _cells;
    private readonly Tone[] _tones;

    public BrailleCanvas(int columns, int rows)
    {
        (Columns, Rows) = (columns, rows);
        _cells = new int[columns * rows];
        _tones = new Tone[columns * rows];
    }

    public int Columns { get; }

    public int Rows { get; }

    public int Width => Columns * 2;

    public int Height => Rows * 4;

    /// <summary>Sets a dot; x from the left, y from the bottom. One outside of the picture is ignored.</summary>
    public void Set(int x, int y, Tone tone)
    {
        if (x < 0 || y < 0 || x >= Width || y >= Height) return;
        var fromTop = Height - 1 - y;
        var cell = (fromTop / 4 * Columns) + (x / 2);
        _cells[cell] |= Bits[(x % 2 * 4) + (fromTop % 4)];
        _tones[cell] = tone;
    }

    /// <summary>A row of the picture as text.</summary>
    /// <param name="row">From the top.</param>
    /// <param name="ascii">What a column with dots is where there is no braille; null for braille.</param>
    public ImmutableArray<Span> Row(int row, string? ascii)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        for (var x = 0; x < Columns; x++)
        {
            var (dots, tone) = (_cells[(row * Columns) + x], _tones[(row * Columns) + x]);
            var text = dots == 0 ? " " : ascii ?? $"{(char)(0x2800 + dots)}";
            if (spans.Count > 0 && (dots == 0 || spans[^1].Tone == tone)) spans[^1] = spans[^1] with { Text = spans[^1].Text + text };
            else spans.Add(new Span(text, dots == 0 ? Tone.Text : tone));
        }
        if (spans.Count > 0) spans[^1] = spans[^1] with { Text = spans[^1].Text.TrimEnd() };
        return spans.ToImmutable();
    }
}
